/** The neutral names of the oracle, mapped to our functions. One entry per estimator; missing = not offered. */
import { betaCdf, betaQuantile } from '../../src/statistics/beta.ts'
import { binomialCdf, binomialPmf, binomialSf, binomialTest, fairCoinCdf } from '../../src/statistics/binomial.ts'
import { bcaAcceleration, bootstrapIntervals } from '../../src/statistics/bootstrap.ts'
import { chiSquaredQuantile, chiSquaredSf } from '../../src/statistics/chi-squared.ts'
import { clusterMean, clusterSignFlip } from '../../src/statistics/clusters.ts'
import { cohensDz } from '../../src/statistics/effect-size.ts'
import { passAtK, varianceComponents, withinSamplePermutation } from '../../src/statistics/epochs.ts'
import { boschlooDrop, fisherExact } from '../../src/statistics/fisher.ts'
import { evalueMcnemar, probabilityWorse } from '../../src/statistics/flip-evidence.ts'
import { logGamma } from '../../src/statistics/gamma.ts'
import { generalisedTangoInterval } from '../../src/statistics/generalised-tango.ts'
import * as intervals from '../../src/statistics/intervals.ts'
import { maxTSignFlip } from '../../src/statistics/max-t.ts'
import { mcnemar } from '../../src/statistics/mcnemar.ts'
import * as multiplicity from '../../src/statistics/multiplicity.ts'
import { detectableByPairedT, pairedTPower, pairsForPairedT } from '../../src/statistics/noncentral-t.ts'
import { normalCdf, normalQuantile, normalSf } from '../../src/statistics/normal.ts'
import { pairedT, tostPaired, waldMean, welchT } from '../../src/statistics/paired-t.ts'
import { pairsForNonInferiority, pairsFromComponents, pairsToDetectFlips } from '../../src/statistics/power.ts'
import { mcnemarPower } from '../../src/statistics/power-mcnemar.ts'
import { quantile } from '../../src/statistics/quantile.ts'
import { xoshiro128ss } from '../../src/statistics/random.ts'
import { randomEffects } from '../../src/statistics/random-effects.ts'
import { scasPairedInterval } from '../../src/statistics/scas.ts'
import { type SignFlip, signFlip } from '../../src/statistics/sign-flip.ts'
import { mantelHaenszelExact } from '../../src/statistics/stratified.ts'
import { tQuantile, tSf } from '../../src/statistics/student-t.ts'
import { type Bounds, pairedScoreTest, tangoInterval } from '../../src/statistics/tango.ts'
import { wilcoxonSignedRank } from '../../src/statistics/wilcoxon.ts'

export type Outputs = Record<string, unknown>
/** Inputs come from JSON; each entry knows its own shape. */
// biome-ignore lint/suspicious/noExplicitAny: one oracle file holds forty input shapes
type Inputs = any
type Estimator = (input: Inputs) => Outputs

const flipsOf = (i: Inputs) => ({ lost: i.newly_wrong, gained: i.newly_right, n: i.n })
const tableOf = (i: Inputs) => ({
  bothPassed: i.both_right,
  lost: i.newly_wrong,
  gained: i.newly_right,
  bothFailed: i.both_wrong,
})
const differencesOf = (i: Inputs): number[] =>
  i.differences ?? i.candidate.map((value: number, k: number) => value - i.baseline[k])
const bounds = (found: Bounds | null): Outputs => ({ lower: found?.lower ?? null, upper: found?.upper ?? null })
const pair = (found: Bounds | null): [number, number] | null => found && [found.lower, found.upper]
const flipPs = (found: SignFlip): Outputs => ({
  p_two_sided: found.pTwoSided,
  midp_two_sided: found.midPTwoSided,
  p_less: found.pLess,
  p_greater: found.pGreater,
})
const each = (points: number | number[], at: (x: number) => number): Outputs => ({
  value: Array.isArray(points) ? points.map(at) : at(points),
})
const successes = (s: number, n: number) => ({ successes: s, n })
const rounded = (raw: number | null): Outputs => ({ n_raw: raw, n: raw === null ? null : Math.ceil(raw) })

export const estimators: Record<string, Estimator> = {
  mcnemar: i => {
    const found = mcnemar({ lost: i.newly_wrong, gained: i.newly_right })
    return {
      exact: found.exact,
      midp: found.midP,
      asymptotic: found.asymptotic,
      asymptotic_cc: found.asymptoticCorrected,
      chi2: found.chiSquared,
      chi2_cc: found.chiSquaredCorrected,
    }
  },
  tango_ci: i => {
    const found = tangoInterval(flipsOf(i), i.level)
    return { estimate: found?.estimate ?? null, ...bounds(found) }
  },
  paired_score_test: i => {
    const found = pairedScoreTest(flipsOf(i), i.null_difference)
    return { z: found?.z ?? null, p_less: found?.pLess ?? null, p_greater: found?.pGreater ?? null }
  },
  newcombe_ci: i => bounds(intervals.newcombePairedInterval(tableOf(i), i.level)),
  bonett_price_ci: i => bounds(intervals.bonettPriceInterval(flipsOf(i), i.level)),
  wald_paired_ci: i => bounds(intervals.waldPairedInterval(flipsOf(i), i.level)),
  agresti_min_ci: i => bounds(intervals.agrestiMinInterval(flipsOf(i), i.level)),
  scas_paired_ci: i => bounds(scasPairedInterval(tableOf(i), i.level)),
  power_mcnemar: i => {
    const found = mcnemarPower({ n: i.n, lostRate: i.p_newly_wrong, gainedRate: i.p_newly_right, alpha: i.alpha })
    return { power_exact: found?.exact ?? null, power_midp: found?.midP ?? null }
  },
  required_n_mcnemar: i =>
    rounded(pairsToDetectFlips({ ...i, lostRate: i.p_newly_wrong, gainedRate: i.p_newly_right })),
  evalue_mcnemar: i => {
    const { e, p } = evalueMcnemar({ lost: i.newly_wrong, gained: i.newly_right })
    return { e, p_anytime: p }
  },
  bayes_prob_worse: i => ({
    prob_worse: probabilityWorse({ lost: i.newly_wrong, gained: i.newly_right }, i.prior),
  }),
  sign_flip_exact: i => flipPs(signFlip(differencesOf(i))),
  paired_t: i => {
    const found = pairedT(differencesOf(i), i.level ?? 0.95)
    return {
      t: found?.t ?? null,
      df: found?.df ?? null,
      p: found?.p ?? null,
      p_less: found?.pLess ?? null,
      p_greater: found?.pGreater ?? null,
      ...bounds(found),
    }
  },
  cohens_dz: i => {
    const found = cohensDz(differencesOf(i))
    return { dz: found?.dz ?? null, hedges_gz: found?.hedgesGz ?? null }
  },
  wilcoxon_signed_rank: i => {
    const found = wilcoxonSignedRank(differencesOf(i))
    return {
      w_plus: found.wPlus,
      w_minus: found.wMinus,
      p_two_sided: found.pTwoSided,
      p_less: found.pLess,
      p_greater: found.pGreater,
    }
  },
  generalised_tango_ci: i => {
    const n = i.differences.length
    return bounds(
      generalisedTangoInterval(i.differences, {
        level: i.level,
        bound: i.bound,
        quantile: i.quantile ?? 't',
        varianceFactor: i.variance_factor ?? n / (n - 1),
      }),
    )
  },
  bonett_price_t_ci: i => bounds(intervals.bonettPriceT(i.differences, { bound: i.range, level: i.level ?? 0.95 })),
  tost_paired: i => {
    const found = tostPaired(differencesOf(i), i)
    return { p: found?.p ?? null, p_lower: found?.pLower ?? null, p_upper: found?.pUpper ?? null }
  },
  bootstrap_ci: i => {
    const found = bootstrapIntervals(i.differences, { level: i.level, resamples: 200_000, seed: 42 })
    return { percentile: pair(found?.percentile ?? null), bca: pair(found?.bca ?? null) }
  },
  bca_acceleration: i => ({ a: bcaAcceleration(i.differences) }),
  quantile_type7: i => each(i.q, q => quantile(i.values, q)),
  mean_difference_wald: i => {
    const d: number[] = i.table.flatMap((row: number[], r: number) =>
      row.flatMap((count, c) => new Array<number>(count).fill(i.scores[r] - i.scores[c])),
    )
    const found = waldMean(d, i.level ?? 0.95)
    return { estimate: found?.estimate ?? null, z: found?.z ?? null, p: found?.p ?? null, ...bounds(found) }
  },
  within_item_permutation_exact: i => {
    const found = withinSamplePermutation({
      baselineSuccesses: i.baseline_successes,
      candidateSuccesses: i.candidate_successes,
      baselineEpochs: i.epochs_baseline,
      candidateEpochs: i.epochs_candidate,
    })
    return {
      p_two_sided: found.pTwoSided,
      midp_two_sided: found.midPTwoSided,
      p_less: found.pLess,
      p_greater: found.pGreater,
    }
  },
  variance_components: i => {
    const found = varianceComponents(i)
    return {
      mean: found?.mean ?? null,
      var_of_item_differences: found?.ofDifferences ?? null,
      within_part: found?.within ?? null,
      between_part: found?.between ?? null,
      se_population: found?.sePopulation ?? null,
      se_suite: found?.seSuite ?? null,
    }
  },
  cluster_mean: i => {
    const found = clusterMean(i, i.level ?? 0.95)
    return {
      mean: found?.mean ?? null,
      se_naive: found?.seNaive ?? null,
      se_cr0: found?.seCr0 ?? null,
      se_cr1: found?.seCr1 ?? null,
      se_cr2: found?.seCr2 ?? null,
      df_satterthwaite: found?.df ?? null,
      t: found?.t ?? null,
      p: found?.p ?? null,
      ...bounds(found?.interval ?? null),
    }
  },
  cluster_sign_flip_exact: i => flipPs(clusterSignFlip(i)),
  pass_at_k: i => {
    const found = passAtK(i)
    return { pass_at_k: found.passAtK, pass_all_k: found.passAllK }
  },
  fisher_boschloo: i => {
    const table = {
      baselineSuccesses: i.baseline_successes,
      candidateSuccesses: i.candidate_successes,
      baselineEpochs: i.epochs_baseline,
      candidateEpochs: i.epochs_candidate,
    }
    const found = fisherExact(table)
    return {
      fisher_two_sided: found.pTwoSided,
      fisher_candidate_less: found.pLess,
      boschloo_candidate_less: boschlooDrop(table),
    }
  },
  holm: i => ({ adjusted: multiplicity.holm(i.p) }),
  benjamini_hochberg: i => ({ adjusted: multiplicity.benjaminiHochberg(i.p) }),
  benjamini_yekutieli: i => ({ adjusted: multiplicity.benjaminiYekutieli(i.p) }),
  bonferroni: i => ({ adjusted: multiplicity.bonferroni(i.p) }),
  hochberg: i => ({ adjusted: multiplicity.hochberg(i.p) }),
  tarone_holm: i => {
    const found = multiplicity.taroneHolm({ p: i.p, smallestP: i.smallest_attainable_p, alpha: i.alpha })
    return { adjusted: found.adjusted, K: found.k, tested: found.tested }
  },
  max_t_sign_flip_exact: i => ({ adjusted: maxTSignFlip(i.differences_by_metric) }),
  power_paired_t: i => ({ power: pairedTPower(i) }),
  mde_paired_t: i => ({ mde: detectableByPairedT(i) }),
  required_n_paired_t: i => ({ n: pairsForPairedT(i) }),
  required_n_miller: i =>
    rounded(
      pairsFromComponents({
        ...i,
        sigma2Baseline: i.sigma2_a,
        sigma2Candidate: i.sigma2_b,
        baselineEpochs: i.epochs_a,
        candidateEpochs: i.epochs_b,
      }),
    ),
  required_n_noninferior: i =>
    rounded(pairsForNonInferiority({ ...i, trueDelta: i.true_delta, alphaOneSided: i.alpha_one_sided })),
  normal_quantile: i => each(i.p, normalQuantile),
  normal_sf: i => each(i.x, normalSf),
  normal_cdf: i => each(i.x, normalCdf),
  t_quantile: i => each(i.p, p => tQuantile(p, i.df)),
  t_sf: i => each(i.t, t => tSf(t, i.df)),
  chi2_sf: i => each(i.x, x => chiSquaredSf(x, i.df)),
  chi2_quantile: i => each(i.p, p => chiSquaredQuantile(p, i.df)),
  binomial_cdf: i => each(i.k, k => binomialCdf(k, i)),
  binomial_sf: i => each(i.k, k => binomialSf(k, i)),
  binomial_pmf: i => each(i.k, k => binomialPmf(k, i)),
  binomial_half_cdf: i => each(i.k, k => fairCoinCdf(k, i.n)),
  binomial_test: i => {
    const found = binomialTest(i.k, i)
    return { p_two_sided_minlike: found.pTwoSided, p_less: found.pLess, p_greater: found.pGreater }
  },
  beta_cdf: i => each(i.x, x => betaCdf(x, i)),
  beta_quantile: i => each(i.p, p => betaQuantile(p, i)),
  log_gamma: i => each(i.x, logGamma),
  proportion_ci: i => {
    const trials = successes(i.successes, i.n)
    return {
      wilson: pair(intervals.wilsonInterval(trials, i.level)),
      clopper_pearson: pair(intervals.clopperPearsonInterval(trials, i.level)),
      jeffreys_raw: pair(intervals.jeffreysInterval(trials, i.level)),
    }
  },
  two_proportions: i => {
    const two = {
      candidate: successes(i.candidate_successes, i.candidate_n),
      baseline: successes(i.baseline_successes, i.baseline_n),
      level: i.level ?? 0.95,
    }
    return {
      newcombe: pair(intervals.newcombeUnpairedInterval(two)),
      agresti_caffo: pair(intervals.agrestiCaffoInterval(two)),
    }
  },
  welch_t: i => {
    const found = welchT({ baseline: i.baseline, candidate: i.candidate, level: i.level ?? 0.95 })
    return { t: found?.t ?? null, df: found?.df ?? null, p: found?.p ?? null, ...bounds(found) }
  },
  random_effects: i => {
    const found = randomEffects(i.estimates, i.variances)
    return {
      fixed: found?.fixed ?? null,
      se_fixed: found?.seFixed ?? null,
      random: found?.random ?? null,
      se_random: found?.seRandom ?? null,
      tau2: found?.tau2 ?? null,
      q: found?.q ?? null,
      i2: found?.i2 ?? null,
    }
  },
  mantel_haenszel_exact: i => {
    const cells: number[] = i.array_2x2x5
    // Column-major 2 × 2 × k: a = [1,1], b = [2,1], c = [1,2], d = [2,2].
    const strata = Array.from({ length: cells.length / 4 }, (_, k) => {
      const [a, b, c, d] = cells.slice(4 * k, 4 * k + 4) as [number, number, number, number]
      return { candidateSuccesses: a, candidateEpochs: a + c, baselineSuccesses: b, baselineEpochs: b + d }
    })
    const found = mantelHaenszelExact(strata)
    return {
      p_two_sided_minlike: found.pTwoSided,
      p_less: found.pLess,
      p_greater: found.pGreater,
      chi2_cc: found.chiSquaredCorrected,
      p_cc: found.pCorrected,
    }
  },
  xoshiro128ss: i => {
    const next = xoshiro128ss(i.state)
    return { uint32: Array.from({ length: i.count }, next) }
  },
}
