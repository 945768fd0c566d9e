import { describe, expect, it, test } from 'vitest'
import { code, folded, link, prose, table } from '../../src/report/markdown.ts'
import { byteLength, clip, oneLine } from '../../src/report/text.ts'
import { rawHtml } from '../helpers/github-markdown.ts'
import { expectNothingAlive } from './alive.ts'
import { HOSTILE } from './hostile.ts'

/** What a reader sees: the rendered text without its elements. */
function seen(markdown: string): string {
  const text = rawHtml(markdown).replace(/<[^>]*>/g, '')
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim()
}

describe.each(HOSTILE.map(text => ({ text })))('the hostile text $text', ({ text }) => {
  it('stays asleep as a name and as a sentence', () => {
    expectNothingAlive(`- ${prose(text)}\n\nA name: ${code(text)}`)
  })

  it('stays one cell of a table', () => {
    expectNothingAlive(table('ll', ['a', 'b'], [[code(text), prose(text)]]))
  })

  it('stays in the title of a folded section', () => {
    expectNothingAlive(folded(prose(text), 'body'))
  })

  it('is read as it was written', () => {
    expect(seen(`x ${code(text, 1000)}`).replace(/^x ?/, '')).toBe(oneLine(text))
  })
})

it('keeps plain words readable in the source', () => {
  expect(prose('support_qa / grounded −6.0 points (80.3 → 74.3 %).')).toBe(
    'support_qa / grounded −6.0 points (80.3 → 74.3 %).',
  )
})

it('turns backticks of a sentence into code', () => {
  expect(prose('Run `inspect eval-retry` now.')).toBe('Run <code>inspect eval-retry</code> now.')
})

it('leaves emoji and other scripts as they are', () => {
  expect(code('漢字 👩‍👩‍👧‍👦 é')).toBe('<code>漢字 👩‍👩‍👧‍👦 é</code>')
})

it('says how much of a long text is missing', () => {
  expect(clip('x'.repeat(12_345), 10)).toBe('xxxxxxxxxx… (12,335 more characters)')
  expect(clip('12345678😀', 9)).toBe('12345678… (2 more characters)')
})

test.each([
  'javascript:alert(1)',
  'http://a b',
  'https://a/)(',
  '//a.b',
  'https://a.b/"onclick="x',
  'https://u:p@a.b/',
  '',
  null,
  undefined,
])('an address like %s becomes no link', address => expect(link('label', address)).toBe('label'))

it('links the pages of GitHub and of MLflow', () => {
  for (const address of ['https://github.com/a/b/actions/runs/1', 'http://localhost:5000/#/experiments/1/runs/2'])
    expect(link('run', address)).toBe(`[run](${address})`)
})

it('counts bytes as UTF-8 does', () => {
  for (const text of ['', 'a', 'é', '漢', '😀', 'a😀漢é']) expect(byteLength(text)).toBe(Buffer.byteLength(text))
})
