import { describe, expect, it } from 'vitest'
import { comparePaired, comparePairedRatios, type RatioComparison, ratioOfSums } from '../../src/statistics/compare.ts'
import { varianceComponents } from '../../src/statistics/epochs.ts'
import { credibleSamples } from '../../src/statistics/fisher.ts'
import { maxTSignFlip } from '../../src/statistics/max-t.ts'
import { logNoise, planComparison, samplesToRuleOut } from '../../src/statistics/plan.ts'
import { detectableFlipDrop, pairsToDetectFlips } from '../../src/statistics/power.ts'
import { seeded } from '../../src/statistics/random.ts'
import { aSample } from './samples.ts'

const design = { alpha: 0.05, power: 0.8 }

describe('planning from one log', () => {
  const random = seeded(11)
  const log = Array.from({ length: 80 }, () => {
    const p = random.uniform() ** 0.3
    return Array.from({ length: 4 }, () => (random.uniform() < p ? 1 : 0))
  })
  const noise = logNoise(log)!
  const plan = (samples: number, epochs: number) => {
    const found = planComparison({ noise, samples, epochs, range: 1, ...design })
    if (found.kind !== 'plan') throw new Error(found.reason)
    return found.plan
  }
  it('cannot tell the noise of one epoch', () => {
    const single = logNoise([[1], [0], [1]])!
    expect(single).toMatchObject({ within: null, between: null })
    expect(planComparison({ noise: single, samples: 100, epochs: 5, range: 1, ...design })).toEqual({
      kind: 'unknown',
      reason: single.reason,
    })
    expect(samplesToRuleOut({ noise: single, epochs: 1, margin: 0.05, range: 1, ...design })).toBeNull()
  })
  it('gains from more samples and more epochs', () => {
    expect(plan(200, 4).ruledOutDrop!).toBeLessThan(plan(80, 4).ruledOutDrop!)
    expect(plan(80, 8).detectableEvenDrop!).toBeLessThan(plan(80, 4).detectableEvenDrop!)
  })
  it('shows that epochs do not buy rare failures', () => {
    const [samples, epochs] = [plan(320, 4), plan(80, 16)]
    expect(samples.detectableConcentratedDrop!).toBeLessThan(0.6 * epochs.detectableConcentratedDrop!)
  })
  it('needs as many samples as the plan rules out', () => {
    const needed = samplesToRuleOut({ noise, epochs: 4, margin: 0.05, range: 1, ...design })!
    expect(plan(needed, 4).ruledOutDrop!).toBeCloseTo(0.05, 2)
  })
  it('plans without noise by the range alone', () => {
    const still = logNoise([
      [1, 1],
      [0, 0],
      [1, 1],
    ])!
    const found = planComparison({ noise: still, samples: 100, epochs: 2, range: 1, ...design })
    expect(found).toMatchObject({ kind: 'plan', plan: { detectableEvenDrop: null } })
    expect(found.kind === 'plan' && found.plan.ruledOutDrop).toBeCloseTo(0.037, 3)
    expect(found.kind === 'plan' && found.plan.detectableConcentratedDrop).toBeCloseTo(0.073, 2)
  })
  it('keeps the promised power for judge scores', () => {
    const judge = seeded(21)
    const score = (quality: number) => Math.min(10, Math.max(0, Math.round(quality + 1.2 * judge.normal()))) / 10
    const qualities = Array.from({ length: 400 }, () => 7 + 1.5 * judge.normal())
    const scored = logNoise(qualities.map(q => [score(q), score(q), score(q)]))!
    const found = planComparison({ noise: scored, samples: 60, epochs: 1, range: 1, ...design })
    const drop = found.kind === 'plan' ? found.plan.ruledOutDrop! : Number.NaN
    const ruledOut = Array.from({ length: 400 }, () => {
      const chosen = qualities.slice(0, 60)
      return comparePaired(aSample(chosen.map(score), chosen.map(score))).rangeInterval!.lower > -drop
    })
    expect(ruledOut.filter(Boolean).length / 400).toBeGreaterThan(0.74)
    expect(ruledOut.filter(Boolean).length / 400).toBeLessThan(0.86)
  })
  it('splits variance as two logs of it do', () => {
    const both = varianceComponents({ baseline: log, candidate: log })!
    expect(both.within!).toBeCloseTo((2 * noise.within!) / 4, 12)
    expect(both.between).toBe(0)
  })
})

describe('flip planning', () => {
  it('inverts: the detectable drop needs those pairs', () => {
    const drop = detectableFlipDrop({ n: 300, flipRate: 0.2, ...design })!
    const pairs = pairsToDetectFlips({ lostRate: (0.2 + drop) / 2, gainedRate: (0.2 - drop) / 2, ...design })!
    expect(pairs).toBeCloseTo(300, 6)
  })
  it('knows no detectable drop for three pairs', () =>
    expect(detectableFlipDrop({ n: 3, flipRate: 0.5, ...design })).toBeNull())
  it('needs no number without a difference', () =>
    expect(pairsToDetectFlips({ lostRate: 0.1, gainedRate: 0.1, ...design })).toBeNull())
})

describe('credible samples', () => {
  const sample = (a: number, b: number, k: number) => ({
    baselineSuccesses: a,
    candidateSuccesses: b,
    baselineEpochs: k,
    candidateEpochs: k,
  })
  const quiet = (k: number) => Array.from({ length: 50 }, () => sample(k, k, k))
  it('finds broken samples with five epochs', () => {
    const found = credibleSamples({ samples: [sample(5, 0, 5), sample(5, 0, 5), ...quiet(5)], direction: 'drop' })
    expect(found[0]).toMatchObject({ credible: true })
    expect(found[0]!.p).toBeCloseTo(1 / 504, 12)
    expect(found.slice(2).some(s => s.credible)).toBe(false)
  })
  it('finds none with one epoch', () =>
    expect(credibleSamples({ samples: [sample(1, 0, 1), ...quiet(1)], direction: 'drop' }).some(s => s.credible)).toBe(
      false,
    ))
  it('looks for rises as for drops', () => {
    const [drop] = credibleSamples({ samples: [sample(9, 2, 10)], direction: 'drop' })
    const [rise] = credibleSamples({ samples: [sample(2, 9, 10)], direction: 'rise' })
    expect(rise!.p).toBeCloseTo(drop!.p, 12)
  })
})

describe('ratios', () => {
  const baseline = Float64Array.from([1, 2, 4, 8, 16, 32, 64])
  it('are geometric means when all are positive', () => {
    const candidate = baseline.map((x, i) => x * (i % 2 ? 1.5 : 1 / 1.5))
    const found: RatioComparison = comparePairedRatios({ baseline, candidate, level: 0.95 })
    expect(found).toMatchObject({ kind: 'log-ratio', n: 7, refusal: null, moves: { lower: 4, higher: 3, same: 0 } })
    expect(found.baselineMean).toBeCloseTo(8, 12)
    expect(1 + found.delta!).toBeCloseTo(found.candidateMean! / found.baselineMean!, 12)
  })
  it('fall back to sums when there are zeros', () => {
    const candidate = baseline.with(0, 0)
    const found = comparePairedRatios({ baseline, candidate, level: 0.95 })
    expect(found).toMatchObject({ kind: 'ratio-of-sums', notes: ['zeros: ratio of sums'] })
    expect(found.delta).toBeCloseTo(-1 / 127, 12)
  })
  it('are undefined over a baseline of zeros', () =>
    expect(ratioOfSums({ baseline: new Float64Array(3), candidate: Float64Array.of(1, 2, 3), level: 0.95 })).toEqual({
      delta: null,
      se: null,
      interval: null,
    }))
  it('refuse fewer than six pairs and negative amounts', () => {
    expect(
      comparePairedRatios({ baseline: baseline.slice(0, 5), candidate: baseline.slice(0, 5), level: 0.95 }),
    ).toMatchObject({ refusal: 'needs at least 6 pairs', interval: null, test: { p: 1 } })
    expect(() =>
      comparePairedRatios({ baseline: Float64Array.of(-1), candidate: Float64Array.of(1), level: 0.95 }),
    ).toThrow(RangeError)
  })
})

describe('max-T', () => {
  it('draws reproducibly beyond twenty samples', () => {
    const metric = Array.from({ length: 30 }, (_, i) => (i % 3) - 0.7)
    expect(maxTSignFlip([metric], { seed: 3 })).toEqual(maxTSignFlip([metric], { seed: 3 }))
  })
  it('does not punish metrics that move together', () => {
    const metric = [1, 1, 1, 1, 1, 1, -1, 1, 1, 1]
    const alone = maxTSignFlip([metric])[0]!
    expect(maxTSignFlip([metric, metric, metric])).toEqual([alone, alone, alone])
  })
})
