/**
 * Measures our own statistics: false alarms, power, coverage. `npm run calibrate` (minutes) or `-- --quick` (seconds).
 * Everything is enumerated exactly or simulated from fixed seeds, so two runs print the same tables.
 * `--write` puts them between the markers of docs/statistics.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { binomialPmf } from '../src/statistics/binomial.ts'
import { bootstrapIntervals } from '../src/statistics/bootstrap.ts'
import { chiSquaredSf } from '../src/statistics/chi-squared.ts'
import { clusterMean, clusterSignFlip } from '../src/statistics/clusters.ts'
import { comparePaired, pairsNeeded } from '../src/statistics/compare.ts'
import { bonettPriceInterval, waldPairedInterval } from '../src/statistics/intervals.ts'
import { mcnemar } from '../src/statistics/mcnemar.ts'
import { holm, taroneHolm } from '../src/statistics/multiplicity.ts'
import { pairedT } from '../src/statistics/paired-t.ts'
import { type Random, seeded } from '../src/statistics/random.ts'
import { signFlip } from '../src/statistics/sign-flip.ts'
import { tQuantile } from '../src/statistics/student-t.ts'
import { sum } from '../src/statistics/sums.ts'
import { type Bounds, tangoInterval } from '../src/statistics/tango.ts'

const quick = process.argv.includes('--quick')
/** Simulated comparisons per cell; standard error of a 5 % rate is .22/√runs. */
const RUNS = quick ? 300 : 2_000
const ALPHA = 0.05
const LEVEL = 0.95

const rate = (x: number): string => (x < 0.9995 ? x.toFixed(3).replace(/^0/, '') : '1')
const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const share = (count: number, event: () => boolean): number => times(count, event).filter(Boolean).length / count

// ---- B1: pass/fail, one epoch: all tables enumerated --------------------------------------------------------

interface FlipRates {
  lost: number
  gained: number
}

/** Sums f over all tables of n pairs, weighted by their chance; tables below 1e-13 are left out. */
function overTables(
  n: number,
  { lost, gained }: FlipRates,
  f: (flips: { lost: number; gained: number; n: number }) => number,
): number {
  let total = 0
  const either = lost + gained
  for (let m = 0; m <= n; m++) {
    const chance = binomialPmf(m, { n, p: either })
    if (chance < 1e-13) continue
    for (let b = 0; b <= m; b++) {
      const weight = chance * (either === 0 ? 1 : binomialPmf(b, { n: m, p: lost / either }))
      if (weight > 1e-13) total += weight * f({ lost: b, gained: m - b, n })
    }
  }
  return total
}

/** Results that depend on counts only are worth keeping: the same tables return in every cell. */
function remembered<T>(f: (flips: { lost: number; gained: number; n: number }) => T) {
  const known = new Map<string, T>()
  return (flips: { lost: number; gained: number; n: number }): T => {
    const key = `${flips.lost},${flips.gained},${flips.n}`
    if (!known.has(key)) known.set(key, f(flips))
    return known.get(key)!
  }
}

const tested = remembered(flips => mcnemar(flips))
const tango = remembered(flips => tangoInterval(flips, LEVEL)!)
const covers = ({ lower, upper }: Bounds, truth: number): number =>
  lower <= truth + 1e-12 && truth <= upper + 1e-12 ? 1 : 0

/** McNemar's χ² as the Python package has it: continuity-corrected, |lost − gained| − 1 not floored at 0. */
function seedP({ lost, gained }: FlipRates): number {
  if (lost + gained === 0) return 1
  const chi2 = (Math.abs(lost - gained) - 1) ** 2 / (lost + gained)
  return chiSquaredSf(chi2, 1)
}

function passFail(): string {
  const settings = quick
    ? [
        [0.5, 0, [20, 50]],
        [0.9, 0.5, [100]],
      ]
    : [
        [0.5, 0, [5, 10, 20, 50, 200]],
        [0.5, 0.8, [20, 100]],
        [0.9, 0.5, [20, 100, 200]],
        [0.98, 0, [20, 100]],
        [0.98, 0.8, [50, 100, 200]],
      ]
  const rows = (settings as [number, number, number[]][]).flatMap(([p, rho, ns]) =>
    ns.map(n => {
      const one = p * (1 - p) * (1 - rho)
      const none = { lost: one, gained: one }
      const drop = { lost: one + 0.05, gained: one }
      const rejects = (rates: FlipRates, pOf: (flips: FlipRates & { n: number }) => number) =>
        overTables(n, rates, flips => (pOf(flips) <= ALPHA ? 1 : 0))
      const power = (pOf: (flips: FlipRates & { n: number }) => number) =>
        overTables(n, drop, flips => (pOf(flips) <= ALPHA && flips.lost > flips.gained ? 1 : 0))
      return [
        `${p}, ${rho}`,
        `${n}`,
        rate(rejects(none, seedP)),
        rate(rejects(none, flips => tested(flips).exact)),
        rate(rejects(none, flips => tested(flips).midP)),
        rate(overTables(n, none, flips => covers(tango(flips), 0))),
        rate(overTables(n, drop, flips => covers(tango(flips), -0.05))),
        rate(overTables(n, drop, flips => covers(waldPairedInterval(flips, LEVEL)!, -0.05))),
        `${rate(power(seedP))} → ${rate(power(flips => tested(flips).midP))}`,
      ]
    }),
  )
  const head = [
    'p, ρ',
    'n',
    'χ² cc',
    'exact',
    'mid-p',
    'Tango cov. 0',
    'Tango cov. −5',
    'Wald cov. −5',
    'power −5 pt, χ² cc → mid-p',
  ]
  return `**Pass/fail, one epoch** (exact enumeration, type I two-sided, coverage of 95 % intervals)\n\n${table(head, rows)}`
}

function passFailGrid(): string {
  const flipRates = quick ? [0.02, 0.1, 0.3] : [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6]
  const ns = quick ? [20, 50] : [20, 30, 50, 100, 200]
  const deltas = [0, -0.02, -0.05, -0.1]
  const cells = flipRates.flatMap(psi => ns.map(n => ({ psi, n })))
  const typeOne = (pOf: (flips: FlipRates & { n: number }) => number) =>
    cells.map(({ psi, n }) => overTables(n, { lost: psi / 2, gained: psi / 2 }, flips => (pOf(flips) <= ALPHA ? 1 : 0)))
  const coverage = (intervalOf: (flips: FlipRates & { n: number }) => Bounds) =>
    cells.flatMap(({ psi, n }) =>
      deltas
        .filter(delta => -delta <= psi)
        .map(delta =>
          overTables(n, { lost: (psi - delta) / 2, gained: (psi + delta) / 2 }, flips =>
            covers(intervalOf(flips), delta),
          ),
        ),
    )
  const average = (xs: number[]): number => xs.reduce((total, x) => total + x, 0) / xs.length
  const highest = (xs: number[]): string =>
    `${rate(xs.reduce((most, x) => Math.max(most, x), 0))} / ${rate(average(xs))}`
  const lowest = (xs: number[]): string =>
    `${rate(xs.reduce((least, x) => Math.min(least, x), 1))} / ${rate(average(xs))}`
  const bonett = remembered(flips => bonettPriceInterval(flips, LEVEL)!)
  const wald = remembered(flips => waldPairedInterval(flips, LEVEL)!)
  const rows = [
    [
      'max / mean type I',
      `χ² cc ${highest(typeOne(seedP))}`,
      `exact ${highest(typeOne(f => tested(f).exact))}`,
      `asymptotic ${highest(typeOne(f => tested(f).asymptotic))}`,
      `**mid-p ${highest(typeOne(f => tested(f).midP))}**`,
    ],
    [
      'min / mean coverage',
      `Wald ${lowest(coverage(wald))}`,
      `Bonett–Price ${lowest(coverage(bonett))}`,
      `**Tango ${lowest(coverage(tango))}**`,
      '',
    ],
  ]
  return `**Whole grid** (n ${ns[0]}–${ns.at(-1)}, share of flips ${flipRates[0]}–${flipRates.at(-1)}, Δ ∈ {0, −2, −5, −10 points})\n\n${table(['', '', '', '', ''], rows)}`
}

function agreement(): string {
  let [tables, broken, reverse] = [0, 0, 0]
  for (const n of quick ? [30, 50] : [30, 50, 100, 300])
    for (let lost = 0; lost <= n; lost++)
      for (let gained = 0; lost + gained <= n; gained++) {
        tables++
        const { lower, upper } = tango({ lost, gained, n })
        const excludes = upper < 0 || lower > 0
        const significant = tested({ lost, gained, n }).midP <= ALPHA
        if (significant && !excludes) broken++
        if (!significant && excludes) reverse++
      }
  return `Mid-p ≤ .05 while Tango includes 0: **${broken} of ${tables} tables**. Tango excludes 0 while mid-p > .05: ${reverse}.`
}

// ---- Simulated data ----------------------------------------------------------------------------------------

/** One comparison: reduced values per sample, plus the flips of all epochs taken as pairs (the naive way). */
interface Pairs {
  baseline: Float64Array
  candidate: Float64Array
  lostEpochs: number
  gainedEpochs: number
}

type Source = (n: number, drop: number) => Pairs

function gammaRandom(random: Random, shape: number): number {
  if (shape < 1) return gammaRandom(random, shape + 1) * (1 - random.uniform()) ** (1 / shape)
  const d = shape - 1 / 3
  for (;;) {
    const x = random.normal()
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - random.uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v
  }
}

function betaRandom(random: Random, a: number, b: number): number {
  const x = gammaRandom(random, a)
  return x / (x + gammaRandom(random, b))
}

/** n samples whose pass probabilities the caller gives for both runs, `epochs` each. */
function passFailPairs(
  random: Random,
  of: { n: number; epochs: number; probabilities: () => [number, number] },
): Pairs {
  const baseline = new Float64Array(of.n)
  const candidate = new Float64Array(of.n)
  let [lostEpochs, gainedEpochs] = [0, 0]
  for (let i = 0; i < of.n; i++) {
    const [p, q] = of.probabilities()
    let [a, b] = [0, 0]
    for (let k = 0; k < of.epochs; k++) {
      const [x, y] = [random.uniform() < p, random.uniform() < q]
      if (x) a++
      if (y) b++
      if (x && !y) lostEpochs++
      if (y && !x) gainedEpochs++
    }
    baseline[i] = a / of.epochs
    candidate[i] = b / of.epochs
  }
  return { baseline, candidate, lostEpochs, gainedEpochs }
}

/** Nothing changed: both runs have the same pass probability per sample. */
const sharp =
  (random: Random, epochs: number): Source =>
  (n, drop) =>
    passFailPairs(random, {
      n,
      epochs,
      probabilities: () => {
        const p = betaRandom(random, 1.6, 0.4)
        return [p, Math.max(0, p - drop)]
      },
    })

/** Samples drift both ways: exchangeable pass probabilities that agree in 9 of 10 samples' variance. */
const drifting =
  (random: Random, epochs: number): Source =>
  (n, drop) =>
    passFailPairs(random, {
      n,
      epochs,
      probabilities: () => {
        const p = betaRandom(random, 1.6, 0.4)
        const redrawn = random.uniform() < 0.1 ? betaRandom(random, 1.6, 0.4) : p
        const [x, y] = random.uniform() < 0.5 ? [p, redrawn] : [redrawn, p]
        return [x, Math.max(0, y - drop)]
      },
    })

/** Temperature 0: every epoch of a sample is equal; 5 % flip each way, and a drop comes on top. */
const frozen =
  (random: Random, epochs: number): Source =>
  (n, drop) =>
    passFailPairs(random, {
      n,
      epochs,
      probabilities: () => {
        const u = random.uniform()
        if (u < 0.05 + drop / 2) return [1, 0]
        if (u < 0.1) return [0, 1]
        return random.uniform() < 0.8 ? [1, 1] : [0, 0]
      },
    })

/** Judge scores 0…10: latent quality shared, judge noise per run, rounded. */
const judged =
  (random: Random): Source =>
  (n, drop) => {
    const baseline = new Float64Array(n)
    const candidate = new Float64Array(n)
    const noisy = (x: number): number => Math.min(10, Math.max(0, Math.round(x + 1.2 * random.normal()))) / 10
    for (let i = 0; i < n; i++) {
      const quality = 7 + 1.5 * random.normal()
      baseline[i] = noisy(quality)
      candidate[i] = noisy(quality - 10 * drop)
    }
    return { baseline, candidate, lostEpochs: 0, gainedEpochs: 0 }
  }

const compared = (
  { baseline, candidate }: Pairs,
  epochs: { baseline: number; candidate: number } = { baseline: 1, candidate: 1 },
) => comparePaired({ baseline, candidate, epochs, range: { min: 0, max: 1 }, level: LEVEL })

/** The rule that turns a metric red: p ≤ α and the interval below 0, from six pairs on. */
const regressed = (pairs: Pairs): boolean => {
  const { test, interval, refusal } = compared(pairs)
  return refusal === null && test!.p <= ALPHA && interval!.upper < 0
}

function endToEnd(): string {
  const runs = (n: number) => (n >= 500 ? Math.ceil(RUNS / 5) : RUNS)
  const cell = (name: string, k: number, source: (random: Random) => Source, ns: number[]) =>
    ns.map(n => {
      const make = source(seeded(n * 1000 + k))
      const lost = (pairs: Pairs) =>
        seedP({ lost: pairs.lostEpochs, gained: pairs.gainedEpochs }) <= ALPHA && pairs.lostEpochs > pairs.gainedEpochs
      const unchanged = times(runs(n), () => make(n, 0))
      const dropped = times(runs(n), () => make(n, 0.05))
      const of = (all: Pairs[], rule: (pairs: Pairs) => boolean) => rate(all.filter(rule).length / all.length)
      const seed = name === 'judge 0–10' ? '–' : of(unchanged, lost)
      return [name, `${k}`, `${n}`, seed, of(unchanged, regressed), of(dropped, regressed)]
    })
  const [few, many] = quick
    ? [[20, 100], [100]]
    : [
        [6, 10, 20, 50, 200, 1000],
        [6, 20, 100, 200],
      ]
  const rows = [
    ...cell('samples drift', 1, random => drifting(random, 1), few!),
    ...cell('samples drift', 5, random => drifting(random, 5), many!),
    ...cell('samples drift', 10, random => drifting(random, 10), many!),
    ...cell('temperature 0', 1, random => frozen(random, 1), few!),
    ...cell('temperature 0', 5, random => frozen(random, 5), many!),
    ...cell('temperature 0', 10, random => frozen(random, 10), many!),
    ...cell('judge 0–10', 1, random => judged(random), quick ? [20] : [6, 10, 20, 50, 200]),
  ]
  return `**The whole rule** (false \`regressed\`, nominal .025 one-way; power at a real 5-point drop; the naive way takes every epoch as a pair, χ² cc)\n\n${table(['data', 'epochs', 'n', 'naive false', 'our false', 'our power'], rows)}`
}

function epochs(): string {
  const nulls: [string, (random: Random, k: number) => Source, number[]][] = [
    ['nothing changed', sharp, [20, 100]],
    ['samples drift', drifting, [20, 100]],
    ['temperature 0', frozen, [20, 50, 100]],
  ]
  const rows = nulls.flatMap(([name, source, ns]) =>
    ns.map(n => [
      name,
      `${n}`,
      ...[1, 5, 10].map(k => {
        const make = source(seeded(n * 77 + k), k)
        const all = times(quick ? RUNS : RUNS / 2, () => make(n, 0))
        const naive = all.filter(p => seedP({ lost: p.lostEpochs, gained: p.gainedEpochs }) <= ALPHA).length
        const ours = all.filter(p => compared(p).test!.p <= ALPHA).length
        return `${rate(naive / all.length)} / ${rate(ours / all.length)}`
      }),
    ]),
  )
  return `**Epochs** (two-sided type I, naive / ours)\n\n${table(['null', 'n', '1 epoch', '5 epochs', '10 epochs'], rows)}`
}

// ---- B3: numbers -------------------------------------------------------------------------------------------

type Draw = (random: Random) => number
const centred: Record<string, { draw: Draw; ns: number[] }> = {
  normal: { draw: r => 0.2 * r.normal(), ns: [5, 8, 20, 50] },
  'skewed exp': { draw: r => 0.2 * (-Math.log(1 - r.uniform()) - 1), ns: [5, 12, 50, 200] },
  '85 % ties, symmetric': { draw: r => (r.uniform() < 0.85 ? 0 : r.uniform() < 0.5 ? -0.5 : 0.5), ns: [20, 50] },
  '3 % −1, 12 % +.25': {
    draw: r => {
      const u = r.uniform()
      return u < 0.03 ? -1 : u < 0.15 ? 0.25 : 0
    },
    ns: [30, 50, 100],
  },
}

/** The p of inspect-mlflow's bootstrap: resampled means of the centred differences, floored at 1/resamples. */
function shiftedBootstrapP(d: Float64Array, random: Random): number {
  const resamples = 500
  const centre = sum(d) / d.length
  let extreme = 0
  for (let r = 0; r < resamples; r++) {
    let total = 0
    for (let i = 0; i < d.length; i++) total += d[random.below(d.length)]! - centre
    if (Math.abs(total / d.length) >= Math.abs(centre)) extreme++
  }
  return Math.max(extreme, 1) / resamples
}

const nowhere: Bounds = { lower: 1, upper: 0 }

function numbers(): string {
  const rows = Object.entries(centred).flatMap(([name, { draw, ns }]) =>
    (quick ? ns.slice(0, 1) : ns).map(n => {
      const random = seeded(n * 13 + name.length)
      const all = times(RUNS, () => Float64Array.from({ length: n }, () => draw(random)))
      const found = all.map(d =>
        compared({ baseline: new Float64Array(n), candidate: d, lostEpochs: 0, gainedEpochs: 0 }),
      )
      const ts = all.map(d => pairedT(d))
      const resampled = all.slice(0, quick ? 50 : 400)
      const boots = resampled.map(
        (d, seed) => bootstrapIntervals(d, { level: LEVEL, resamples: 500, seed })?.percentile,
      )
      const mean = (values: number[]): string => rate(sum(values) / values.length)
      return [
        name,
        `${n}`,
        mean(resampled.map(d => (shiftedBootstrapP(d, random) < ALPHA ? 1 : 0))),
        mean(found.map(f => (f.test!.p <= ALPHA ? 1 : 0))),
        mean(ts.map(t => (t !== null && t.p <= ALPHA ? 1 : 0))),
        mean(ts.map(t => covers(t ?? nowhere, 0))),
        mean(found.map(f => covers(f.interval!, 0))),
        mean(found.map(f => covers(f.rangeInterval!, 0))),
        mean(boots.map(b => covers(b ?? nowhere, 0))),
      ]
    }),
  )
  const head = [
    'differences',
    'n',
    'shifted bootstrap',
    'sign-flip',
    't',
    'cov. t',
    'cov. score',
    'cov. range',
    'cov. percentile',
  ]
  return `**Numbers, mean difference 0** (two-sided type I; coverage of 95 % intervals, none counts as a miss; *score*: R is the largest difference seen, *range*: R is the score's range; bootstraps on 400 runs of 500 resamples)\n\n${table(head, rows)}`
}

/** Real changes: differences whose true mean is not 0. */
const changed: Record<string, { draw: Draw; truth: number; ns: number[] }> = {
  '4 % of samples lose 1': { draw: r => (r.uniform() < 0.04 ? -1 : 0), truth: -0.04, ns: [20, 50, 100, 200] },
  'ordinal, mostly down': {
    draw: r => {
      const u = r.uniform()
      return u < 0.08 ? -1 : u < 0.28 ? -0.5 : u < 0.38 ? 0.5 : 0
    },
    truth: -0.13,
    ns: [8, 20, 50],
  },
  'one in 33 loses 1, one in 8 gains ¼': { draw: centred['3 % −1, 12 % +.25']!.draw, truth: 0, ns: [30, 50] },
}

function changes(): string {
  const rows = Object.entries(changed).flatMap(([name, { draw, truth, ns }]) =>
    (quick ? ns.slice(0, 1) : ns).map(n => {
      const random = seeded(n * 17 + name.length)
      const all = times(RUNS, () => Float64Array.from({ length: n }, () => draw(random)))
      const found = all.map(d =>
        compared({ baseline: new Float64Array(n), candidate: d, lostEpochs: 0, gainedEpochs: 0 }),
      )
      const mean = (values: number[]): string => rate(sum(values) / values.length)
      return [
        name,
        `${n}`,
        mean(all.map(d => covers(pairedT(d) ?? nowhere, truth))),
        mean(found.map(f => covers(f.interval!, truth))),
        mean(found.map(f => covers(f.rangeInterval!, truth))),
        mean(found.map(f => (f.test!.p <= ALPHA && f.interval!.lower < 0 && f.interval!.upper > 0 ? 1 : 0))),
      ]
    }),
  )
  const head = ['differences', 'n', 'cov. t', 'cov. score', 'cov. range', 'p ≤ .05 but 0 inside']
  return `**Real changes** (coverage of the true mean; how often test and shown interval disagree)\n\n${table(head, rows)}`
}

// ---- B4: clusters ------------------------------------------------------------------------------------------

function clusters(): string {
  const equal = (c: number, size: number): number[] => times(c, () => size)
  const uneven = (c: number): number[] => times(c, i => (i === 0 ? 40 : i < 3 ? 15 : 4))
  const settings: [string, number[], number][] = quick
    ? [['10 × 10', equal(10, 10), 0.3]]
    : [
        ['5 × 10', equal(5, 10), 0.3],
        ['10 × 10', equal(10, 10), 0.1],
        ['10 × 10', equal(10, 10), 0.3],
        ['20 × 10', equal(20, 10), 0.3],
        ['10 uneven', uneven(10), 0.1],
        ['10 uneven', uneven(10), 0.3],
        ['20 uneven', uneven(20), 0.3],
      ]
  const rows = settings.map(([name, sizes, icc]) => {
    const random = seeded(sizes.length * 100 + icc * 10)
    const cluster = Int32Array.from(sizes.flatMap((size, g) => times(size, () => g)))
    let [naive, cr1, cr2, flip, both] = [0, 0, 0, 0, 0]
    for (let run = 0; run < RUNS; run++) {
      const shared = sizes.map(() => Math.sqrt(icc) * random.normal())
      const d = Float64Array.from(cluster, g => {
        const x = shared[g]! + Math.sqrt(1 - icc) * random.normal()
        return x > 1 ? 1 : x < -1 ? -1 : 0
      })
      const found = clusterMean({ differences: d, cluster }, LEVEL)!
      const sign = clusterSignFlip({ differences: d, cluster })
      const single = pairedT(d)
      if (single !== null && single.p <= ALPHA) naive++
      if (found.seCr1 !== null && Math.abs(found.mean) > tQuantile(0.975, sizes.length - 1) * found.seCr1) cr1++
      if (found.p !== null && found.p <= ALPHA) cr2++
      if (sign.midPTwoSided <= ALPHA) flip++
      if (Math.max(sign.midPTwoSided, found.p ?? 1) <= ALPHA) both++
    }
    return [name, `${icc}`, ...[naive, cr1, cr2, flip, both].map(x => rate(x / RUNS))]
  })
  return `**Clusters** (two-sided type I)\n\n${table(['clusters', 'ICC', 'independent t', 'CR1 t(C − 1)', 'CR2 Satterthwaite', 'cluster sign-flip', 'ours: larger p'], rows)}`
}

// ---- B5 and planning ---------------------------------------------------------------------------------------

function unequalEpochs(): string {
  const rows = [
    [1, 10],
    [10, 1],
  ].map(([ka, kb]) => {
    const random = seeded(ka! * 31 + kb!)
    let [flip, ours, up] = [0, 0, 0]
    const runs = RUNS * (quick ? 1 : 2)
    for (let run = 0; run < runs; run++) {
      const ps = times(30, () => betaRandom(random, 1.6, 0.4))
      const draw = (k: number) =>
        Float64Array.from(
          ps,
          p => times(k, () => (random.uniform() < p ? 1 : 0) as number).reduce((a, b) => a + b, 0) / k,
        )
      const pairs = { baseline: draw(ka!), candidate: draw(kb!), lostEpochs: 0, gainedEpochs: 0 }
      const d = pairs.candidate.map((y, i) => y - pairs.baseline[i]!)
      const { test, interval } = compared(pairs, { baseline: ka!, candidate: kb! })
      const down = d.reduce((a, b) => a + b, 0) < 0
      if (signFlip(d).midPTwoSided <= ALPHA && down === ka! < kb!) flip++
      if (test!.p <= ALPHA && interval!.upper < 0) ours++
      if (test!.p <= ALPHA && interval!.lower > 0) up++
    }
    return [`${ka} and ${kb}`, rate(flip / runs), rate(ours / runs), rate(up / runs)]
  })
  return `**Unequal epochs, n = 30, nothing changed** (one-way, nominal .025)\n\n${table(['epochs', 'sign-flip alone, bad side', 'our false regressed', 'our false improved'], rows)}`
}

function nonInferiority(): string {
  const rows = (
    quick
      ? [[0.05, 0.1, 100]]
      : [
          [0.02, 0.05, 50],
          [0.02, 0.1, 200],
          [0.05, 0.1, 50],
          [0.05, 0.1, 200],
          [0.05, 0.2, 100],
          [0.1, 0.2, 50],
        ]
  ).map(([margin, psi, n]) => {
    const edge = { lost: (psi! + margin!) / 2, gained: (psi! - margin!) / 2 }
    const passes = (intervalOf: (f: FlipRates & { n: number }) => Bounds) =>
      overTables(n!, edge, f => (intervalOf(f).lower > -margin! ? 1 : 0))
    return [
      `${margin}`,
      `${psi}`,
      `${n}`,
      rate(passes(tango)),
      rate(passes(f => waldPairedInterval(f, LEVEL)!)),
      rate(passes(f => bonettPriceInterval(f, LEVEL)!)),
    ]
  })
  return `**False \`no-worse\` when the true drop equals the margin** (exact, nominal .025)\n\n${table(['margin', 'flips', 'n', 'Tango', 'Wald', 'Bonett–Price'], rows)}`
}

function planning(): string {
  const sources: [string, (random: Random) => Source, number][] = [
    ['temperature 0', random => frozen(random, 1), 0.05],
    ['5 epochs, nothing changed', random => sharp(random, 5), 0.05],
    ['judge 0–10', random => judged(random), 0.05],
  ]
  const rows = sources.map(([name, source, margin], at) => {
    const make = source(seeded(500 + at))
    const pilot = compared(make(4_000, 0))
    const n = pairsNeeded({ comparison: pilot, margin, level: LEVEL })!
    const power = share(quick ? 200 : 2_000, () => compared(make(n, 0)).rangeInterval!.lower > -margin)
    return [name, `${margin}`, `${n}`, rate(power)]
  })
  return `**Does \`pairsNeeded\` keep its promise?** (share of unchanged comparisons that rule the margin out; aim .80)\n\n${table(['data', 'margin', 'pairs needed', 'ruled out'], rows)}`
}

function families(): string {
  const rows = (quick ? [10] : [3, 10, 20, 40]).map(size => {
    const random = seeded(size)
    const runs = Math.ceil(RUNS / 4)
    let [plain, holms, tarone] = [0, 0, 0]
    for (let run = 0; run < runs; run++) {
      const metrics = times(size, () => compared(frozen(random, 1)(100, 0)))
      const ps = metrics.map(m => m.test!.p)
      const worse = (adjusted: number[]): boolean => adjusted.some((p, i) => p <= ALPHA && metrics[i]!.delta < 0)
      if (worse(ps)) plain++
      if (worse(holm(ps))) holms++
      if (worse(taroneHolm({ p: ps, smallestP: metrics.map(m => m.test!.smallestP), alpha: ALPHA }).adjusted)) tarone++
    }
    return [`${size}`, ...[plain, holms, tarone].map(x => rate(x / runs))]
  })
  return `**Any false \`regressed\` among M unchanged metrics** (n = 100, nominal .025)\n\n${table(['M', 'uncorrected', 'Holm', 'Tarone–Holm'], rows)}`
}

function saturated(): string {
  const rows = (quick ? [10] : [10, 20]).map(size => {
    const random = seeded(900 + size)
    const runs = Math.ceil(RUNS / 6)
    let [plain, holms, tarone] = [0, 0, 0]
    for (let run = 0; run < runs; run++) {
      const quiet = times(size - 1, () =>
        compared(
          passFailPairs(random, {
            n: 100,
            epochs: 1,
            probabilities: () => (random.uniform() < 0.01 ? [1, 0] : random.uniform() < 0.01 ? [0, 1] : [1, 1]),
          }),
        ),
      )
      const broken = compared(
        passFailPairs(random, {
          n: 100,
          epochs: 1,
          probabilities: () => (random.uniform() < 0.14 ? [1, 0] : random.uniform() < 0.023 ? [0, 1] : [1, 1]),
        }),
      )
      const metrics = [broken, ...quiet]
      const ps = metrics.map(m => m.test!.p)
      if (ps[0]! <= ALPHA) plain++
      if (holm(ps)[0]! <= ALPHA) holms++
      if (taroneHolm({ p: ps, smallestP: metrics.map(m => m.test!.smallestP), alpha: ALPHA }).adjusted[0]! <= ALPHA)
        tarone++
    }
    return [`${size}`, ...[plain, holms, tarone].map(x => rate(x / runs))]
  })
  return `**One 12-point regression among saturated metrics is found** (n = 100)\n\n${table(['M', 'uncorrected', 'Holm', 'Tarone–Holm'], rows)}`
}

// ---- Report ------------------------------------------------------------------------------------------------

const parts: [string, () => string][] = [
  ['flips', passFail],
  ['grid', passFailGrid],
  ['agreement', agreement],
  ['rule', endToEnd],
  ['epochs', epochs],
  ['numbers', numbers],
  ['changes', changes],
  ['clusters', clusters],
  ['unequal epochs', unequalEpochs],
  ['margin', nonInferiority],
  ['planning', planning],
  ['families', families],
  ['saturated', saturated],
]

const texts = parts.map(([name, make]) => {
  const started = performance.now()
  const text = make()
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return text
})
const report = texts.join('\n\n')
console.log(report)

const page = fileURLToPath(new URL('../docs/statistics.md', import.meta.url))
if (process.argv.includes('--write')) {
  const [start, end] = ['<!-- calibration -->', '<!-- /calibration -->']
  const text = readFileSync(page, 'utf8')
  const [before, after] = [text.slice(0, text.indexOf(start) + start.length), text.slice(text.indexOf(end))]
  const made = `Simulated cells: ${RUNS} comparisons each unless rarer data allow fewer; standard error of a rate of .05 is ${rate(Math.sqrt(0.0475 / RUNS))}.`
  writeFileSync(page, `${before}\n\n${made}\n\n${report}\n\n${after}`)
}
