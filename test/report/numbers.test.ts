import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import * as n from '../../src/report/numbers.ts'

describe('a rate', () => {
  test.each([
    { value: 0.80333, text: '80.3 %' },
    { value: 1, text: '100.0 %' },
    { value: -0, text: '0.0 %' },
    { value: null, text: '–' },
  ])('of $value is written $text', ({ value, text }) => expect(n.level(value, 'points')).toBe(text))

  test.each([
    { value: -0.06, text: '−6.0', why: 'with a real minus sign' },
    { value: 0.0733, text: '+7.3', why: 'with a plus sign' },
    { value: -0.00001, text: '0.0', why: 'never as −0.0' },
    { value: -0, text: '0.0', why: 'never as −0.0' },
    { value: null, text: '–', why: 'as a dash' },
  ])('that moved by $value is written $text, $why', ({ value, text }) =>
    expect(n.difference(value, 'points')).toBe(text),
  )

  it('names its unit in a size', () => {
    expect([n.size(0.097, 'points'), n.size(0.05, 'points'), n.size(0.1, 'percent'), n.size(0.4, 'plain')]).toEqual([
      '9.7 points',
      '5 points',
      '10 %',
      '0.4',
    ])
  })
})

describe('a bound that was ruled out', () => {
  test.each([
    { value: 0.031, scale: 'points', text: '3.1 points', why: 'as it is' },
    { value: 0.0301, scale: 'points', text: '3.1 points', why: 'rounded up' },
    { value: 0.00003, scale: 'points', text: '0.01 points', why: 'never as no drop at all' },
    { value: 0.01, scale: 'points', text: '1 point', why: 'in the singular' },
    { value: 0, scale: 'points', text: '0 points', why: 'where it is nothing' },
    { value: 0.081, scale: 'percent', text: '9 %', why: 'rounded up' },
    { value: 0.4561, scale: 'plain', text: '0.457', why: 'rounded up' },
    { value: 1234.2, scale: 'plain', text: '1,235', why: 'rounded up' },
    { value: null, scale: 'plain', text: '–', why: 'as a dash' },
  ] as const)('of $value $scale is written $text, $why', ({ value, scale, text }) =>
    expect(n.bound(value, scale)).toBe(text),
  )

  it('is never below the true one', () => {
    const scale = fc.constantFrom('points' as const, 'percent' as const, 'plain' as const)
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), scale, (value, on) => {
        const written = Number.parseFloat(n.bound(value, on).replaceAll(',', ''))
        expect(written / (on === 'plain' ? 1 : 100)).toBeGreaterThanOrEqual(value * (1 - 1e-9))
      }),
    )
  })
})

test.each([
  { p: 0.0075, text: '.0075' },
  { p: 0.0496, text: '.0496', why: 'not rounded to the level itself' },
  { p: 0.05, text: '.05' },
  { p: 0.31, text: '.31' },
  { p: 0.00001, text: '< .0001' },
  { p: 1, text: '1' },
  { p: null, text: '–' },
])('a p of $p is written $text', ({ p, text }) => expect(n.pValue(p)).toBe(text))

test.each([
  { value: 3.4567, text: '3.46' },
  { value: 1234.5, text: '1,235' },
  { value: 0.5, text: '0.5' },
  { value: -2, text: '−2' },
  { value: 0.00002, text: '2e-5' },
])('a score of $value on its own scale is written $text', ({ value, text }) =>
  expect(n.level(value, 'plain')).toBe(text),
)

test.each([
  { text: n.money(18.42), expected: '$18.42' },
  { text: n.money(0.00421), expected: '$0.0042' },
  { text: n.money(1234.5), expected: '$1,234.50' },
  { text: n.tokens(940), expected: '940' },
  { text: n.tokens(999_600), expected: '1M' },
  { text: n.tokens(4_120_000), expected: '4.1M' },
  { text: n.duration(0.84), expected: '0.8 s' },
  { text: n.duration(200), expected: '3 min 20 s' },
  { text: n.duration(7500), expected: '2 h 5 min' },
  { text: n.age(0.4), expected: '24 min old' },
  { text: n.age(14.2), expected: '14 h old' },
  { text: n.age(985), expected: '41 days old' },
  { text: n.relative(-0.289), expected: '−29 %' },
  { text: n.relative(0.004), expected: '+0.4 %' },
  { text: n.count(3000), expected: '3,000' },
  { text: n.share(0.99967), expected: '99.9 %' },
  { text: n.share(1), expected: '100 %' },
  { text: n.interval(-0.1013, -0.0226, 'points'), expected: '[−10.1, −2.3]' },
  { text: n.plural(1, 'sample'), expected: '1 sample' },
])('an amount is written $expected', ({ text, expected }) => expect(text).toBe(expected))

it('writes every finite number without surprises', () => {
  const scale = fc.constantFrom('points' as const, 'percent' as const, 'plain' as const)
  const number = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(number, scale, (value, on) => {
      const all = [
        n.level(value, on),
        n.difference(value, on),
        n.size(value, on),
        n.bound(value, on),
        n.pValue(value),
        n.count(value),
      ]
      const amounts = [n.money(value), n.tokens(value), n.duration(value), n.age(value), n.relative(value)]
      for (const text of [...all, ...amounts]) expect(text).not.toMatch(/NaN|Infinity|undefined|^[-−+][0.,]+($| )/)
    }),
  )
})
