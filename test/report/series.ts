/** Histories of metrics: ordinary ones, and of every shape that the schema allows. */
import fc from 'fast-check'
import type { MetricSeries } from '../../src/report/schema.ts'
import { HOSTILE } from './hostile.ts'

type Point = MetricSeries['points'][number]

/** Of 200 samples, on that day of November. */
export function aPoint(day: number, value: number | null, own: Partial<Point> = {}): Point {
  return {
    commit: `${day % 10}f8e7d6c5b4a39281706f5e4d3c2b1a098765432`,
    createdAt: `2026-11-${String(day).padStart(2, '0')}T05:58:05+00:00`,
    value,
    ciLower: value === null ? null : value - 0.05,
    ciUpper: value === null ? null : value + 0.05,
    samples: 200,
    move: null,
    changed: [],
    url: `https://github.com/acme/evals/actions/runs/${day}`,
    ...own,
  }
}

/** Eight runs that fall slowly from 80.3 to 74.3 %. */
export function aSeries(own: Partial<MetricSeries> = {}): MetricSeries {
  const values = [0.8033, 0.8, 0.79, 0.796, 0.785, 0.77, 0.764, 0.7433]
  const points = values.map((value, at) =>
    aPoint(at + 1, value, { move: at === 0 ? null : value - (values[at - 1] ?? 0) }),
  )
  return {
    task: 'support_qa',
    model: 'acme/m-2',
    scorer: 'grounded',
    metric: 'accuracy',
    reducer: 'mean',
    direction: 'higher',
    range: { min: 0, max: 1 },
    points,
    ciLevel: 0.95,
    candidate: null,
    largestMove: 0.0207,
    steps: (own.points ?? points).filter(({ move, changed }) => move !== null && changed.length === 0).length,
    ...own,
  }
}

const plain = { url: null, commit: null }

/** What a history can be, each once. */
export const SERIES: MetricSeries[] = [
  aSeries(),
  aSeries({
    scorer: 'errors_per_answer',
    metric: 'mean',
    direction: 'lower',
    range: null,
    points: [
      aPoint(1, 3.42, { ciLower: 2.9, ciUpper: 3.94 }),
      aPoint(2, null, { samples: 0 }),
      aPoint(3, 12.5, { ciLower: null, ciUpper: null, move: 9.08 }),
    ],
    largestMove: 9.08,
  }),
  aSeries({
    scorer: 'rubric[style]',
    reducer: 'max',
    variant: 'chain {"steps":3}',
    points: [aPoint(9, 0.5)],
    largestMove: null,
  }),
  aSeries({
    scorer: 'unmoved',
    points: [1, 2, 3].map(day => aPoint(day, 0.9, { ...plain, move: day === 1 ? null : 0 })),
    largestMove: 0,
  }),
  aSeries({ scorer: 'other models', points: [aPoint(1, 0.2, plain), aPoint(2, 0.4, plain)], largestMove: null }),
  aSeries({ scorer: 'nothing', points: [], largestMove: null }),
  aSeries({
    scorer: 'changed on the way',
    points: [
      aPoint(1, 0.2),
      aPoint(2, 0.4, { move: 0.2, changed: ['model', 'generate_config.temperature', 'task_args.prompt'] }),
      aPoint(3, 0.41, { move: 0.01 }),
    ],
    largestMove: 0.01,
    candidate: { value: 0.4, ciLower: 0.33, ciUpper: 0.47, samples: 200 },
  }),
]

/** Strangers' text wherever one may stand. */
export const HOSTILE_SERIES: MetricSeries[] = HOSTILE.map(text => {
  const point = { commit: text, createdAt: text, url: text }
  return aSeries({
    task: text,
    model: text,
    scorer: text,
    metric: text,
    reducer: text,
    variant: text,
    points: [aPoint(1, 0.5, point), aPoint(2, 0.6, { ...point, move: 0.1, changed: [text] })],
  })
})

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).filter(each => !/NaN|Infinity|undefined/.test(each)),
  fc.constantFrom(...HOSTILE, 'a'.repeat(700), '漢😀|`<'.repeat(200), '##['.repeat(60)),
)
const number = fc.option(
  fc.oneof(
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -0, 1, 1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324, 0.1 + 0.2),
  ),
)
const maybe = fc.option(text)
const point: fc.Arbitrary<Point> = fc.record({
  commit: maybe,
  createdAt: maybe,
  value: number,
  ciLower: number,
  ciUpper: number,
  samples: fc.nat(),
  move: number,
  changed: fc.array(text, { maxLength: 4 }),
  url: maybe,
})

export const arbitrarySeries: fc.Arbitrary<MetricSeries> = fc
  .record({
    task: text,
    model: text,
    scorer: text,
    metric: text,
    reducer: fc.oneof(text, fc.constant('mean')),
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    range: fc.option(fc.constantFrom({ min: 0, max: 1 }, { min: 1, max: 5 }, { min: -1e308, max: 1e308 })),
    points: fc.array(point, { maxLength: 12 }),
    ciLevel: fc.constantFrom(0.95, 0.8),
    candidate: fc.option(fc.record({ value: number, ciLower: number, ciUpper: number, samples: fc.nat() })),
    largestMove: number,
    steps: fc.nat({ max: 11 }),
    variant: maybe,
  })
  .map(({ variant, ...series }) => (variant === null ? series : { ...series, variant }))
