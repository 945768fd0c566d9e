import { describe, expect, it, test } from 'vitest'
import { parseReport } from '../../src/report/schema.ts'
import { masking, scrubReport } from '../../src/report/scrub.ts'
import { aComparison, aDetail, aReport, aSampleRow } from '../helpers/a-report.ts'
import { modelCase } from './cases.ts'

/** Made up in pieces, so that no scanner takes them for real ones. */
const long = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hI6'
const TOKENS = [
  `ghp_${long}`,
  `gho_${long}`,
  `github_pat_${long}`,
  `sk-${long}`,
  `sk-ant-api03-${long}`,
  `sk-proj-${long}`,
  `AKIA${'IOSFODNN7EXAMPLE'}`,
  `xoxb-${'1234567890-abcdef'}`,
  `AIza${long}`,
  `hf_${long}`,
  `glpat-${long}`,
  `dapi${'0123456789abcdef'.repeat(2)}`,
  `eyJhbGciOiJIUzI1NiJ9.${long}.${long}`,
  `-----BEGIN RSA PRIVATE KEY-----\n${long}\n-----END RSA PRIVATE KEY-----`,
  `-----BEGIN PRIVATE KEY-----\n${long}`,
]

test.each(TOKENS)('the token %s is masked wherever it stands', token => {
  expect(masking([])(`before ${token} after`)).toMatch(/^before \*\*\*( after)?$/)
})

it('keeps the name beside a masked secret', () => {
  const mask = masking([])
  expect(mask(`Authorization: Bearer ${long}`)).toBe('Authorization: Bearer ***')
  expect(mask('postgres://user:hunter2@db.acme/x')).toBe('postgres://***@db.acme/x')
  expect(mask('https://token@github.com/a/b')).toBe('https://***@github.com/a/b')
})

test.each([
  'https://github.com/a/b',
  'task-force-of-one-hundred-people',
  'mail a@b.co',
  'Bearer of good news',
  '9f8e7d6c5b4a3928',
])('the harmless text %s is left alone', text => expect(masking([])(text)).toBe(text))

describe('a given secret', () => {
  it('is masked in every text of the Report', () => {
    const secret = 'correct horse'
    const report = aReport({
      headline: `it is ${secret}`,
      policy: { [`key ${secret}`]: { value: { deep: [secret] }, from: 'policy' } },
      comparisons: [
        aComparison({
          samples: [
            aSampleRow({
              id: secret,
              metadata: { [secret]: secret },
              note: secret,
              detail: aDetail({ error: secret }),
            }),
          ],
        }),
      ],
    })
    expect(JSON.stringify(scrubReport(report, [secret]))).not.toContain(secret)
  })

  it('is masked line by line when it has several', () => {
    expect(masking(['first line\nsecond line'])('only the second line is here')).toBe('only the *** is here')
  })

  it('is ignored when it is shorter than six characters', () => {
    expect(masking(['dev', '', '12345'])('dev 12345')).toBe('dev 12345')
  })

  it('never breaks the words of the schema', () => {
    const report = scrubReport(modelCase(), ['regressed', 'success', 'artifact', 'higher', 'scores'])
    expect(parseReport(report).verdict).toBe('regressed')
  })
})

it('keeps ids apart that differ only in a secret', () => {
  const ids = [`a ghp_${long}1`, `a ghp_${long}2`, 'a *** (2)', `a ghp_${long}1`]
  const report = aReport({ comparisons: [aComparison({ samples: ids.map(id => aSampleRow({ id })) })] })
  const scrubbed = scrubReport(report).comparisons[0]!.samples.map(({ id }) => id)
  expect(scrubbed[0]).toBe(scrubbed[3])
  expect(new Set(scrubbed).size).toBe(3)
})

it('keeps the references from comparisons to their logs', () => {
  const path = `https://user:${long}@store/a.eval`
  const report = aReport({ comparisons: [aComparison({ baselineEval: path })] })
  const scrubbed = scrubReport(report)
  expect(scrubbed.comparisons[0]!.baselineEval).toBe(scrubbed.baseline!.evals[0]!.path)
})

it('reads a megabyte of hostile text in linear time', () => {
  const mask = masking([])
  for (const seed of ['a', 'eyJ', '-----BEGIN PRIVATE KEY-----', 'ghp_', 'http://', 'Bearer ', 'sk-'])
    mask(seed.repeat(Math.floor(1_000_000 / seed.length)))
}, 10_000)
