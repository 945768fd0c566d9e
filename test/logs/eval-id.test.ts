import { expect, it } from 'vitest'
import { blake2s128 } from '../../src/logs/blake2s.ts'
import { deriveEvalId } from '../../src/logs/eval-id.ts'

it.each([
  // python: hashlib.blake2s(text, digest_size=16).hexdigest()
  ['', '64550d6ffe2c0a01a14aba1eade0200c'],
  ['abc', 'aa4938119b1dc7b87cbad0ffd200d0ae'],
  ['x'.repeat(63), 'bf2b8e42b2ed27d1cbafcc4025f9b12c'],
  ['x'.repeat(64), 'e1d5fb352cad2589b30d4f38821b1608'],
  ['x'.repeat(65), '9381e91d2e26ce9e95e4783b94d3c23f'],
  ['x'.repeat(200), 'bad20b998280e4ce9d7d511b1ad55a63'],
])('BLAKE2s agrees with Python on "%s"', (text, digest) =>
  expect(Buffer.from(blake2s128(Buffer.from(text))).toString('hex')).toBe(digest),
)

it.each([
  ['2024-09-25T10:26:43+00:00', 'jNQ3Z5KuoJScyNa9x6JBYv', 'g4Midu49ctDtsVPJFFrZjX', 'Ros4TwdLxtfjhRsXEynBkf'],
  ['2024-10-22T08:11:29+01:00', 'eJCDmwYjFJJeJpJZfovPsz', 'eP76sDSGXBLXKc45qUhWuo', 'GpruxAphLRcFTd4FAFqJ7f'],
  ['2024-05-05T07:59:35', 'i5LyrzaUdD9K4EW5WTAd5t', 'YAdbKczyeSb6mEgPd3R9Qs', '9BE9sLpsGphgAGcNmZeGRC'],
])('ids are derived as Inspect derives them: %s', (created, runId, taskId, evalId) =>
  expect(deriveEvalId({ runId, taskId, created })).toBe(evalId),
)
