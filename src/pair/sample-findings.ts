/** What the samples themselves say about comparability: questions, coverage, errors, scores that are no numbers. */
import type { Finding } from './comparability.ts'
import { rowsOf, type Side } from './identity.ts'
import type { PairedSides } from './paired-metric.ts'
import type { PairedResource } from './resources.ts'
import type { ScoreColumn } from './score.ts'
import type { PairedScorer } from './scorers.ts'

/** Below this share of shared questions, or of scored samples, there is no verdict (design 5.2). */
export const COVERAGE_FLOOR = 0.9

/** A recomputed mean further than this from the logged one is another metric. */
const SAME_MEAN = 1e-6

type SideName = 'baseline' | 'candidate'
const SIDES: readonly SideName[] = ['baseline', 'candidate']

const finding = (
  field: string,
  level: Finding['level'],
  message: string,
  more: Partial<Pick<Finding, 'scorer' | 'baseline' | 'candidate' | 'fix'>> = {},
): Finding => ({ field, level, baseline: null, candidate: null, message, ...more })

const samples = (count: number): string => (count === 1 ? '1 sample' : `${count} samples`)

export function sampleFindings(sides: PairedSides): Finding[] {
  return [
    ...sharedQuestions(sides),
    ...howPaired(sides),
    ...anotherDataSet(sides),
    ...neverRun(sides),
    ...sameEval(sides),
    ...SIDES.flatMap(name => sideFindings(sides[name], name)),
  ]
}

/** Samples of one side only, beyond those that were planned and lost. */
function anotherDataSet({ baseline, candidate, pairing, absent, lostInBaseline }: PairedSides): Finding[] {
  const removed = pairing.removed.length - absent.count
  const added = pairing.added.length - lostInBaseline
  if (removed + added === 0 || pairing.pairs.baseline.length === 0) return []
  const { limit, sampleId } = candidate.log.header.spec
  const chosen = limit !== null || sampleId !== null || baseline.log.header.spec.limit !== null
  const message = `The data sets differ: ${samples(removed)} only in the baseline, ${added} only in the candidate; these are not compared.`
  return [finding('dataset', chosen ? 'inform' : 'warn', message)]
}

function neverRun({ absent, lostInBaseline }: PairedSides): Finding[] {
  const fix = 'Run them with "inspect eval-retry".'
  return [
    ...(absent.count > 0
      ? [
          finding(
            'missing.candidate',
            'warn',
            `${samples(absent.count)} planned in the candidate and not in its log.`,
            { fix },
          ),
        ]
      : []),
    ...(lostInBaseline > 0
      ? [
          finding(
            'missing.baseline',
            'warn',
            `${samples(lostInBaseline)} planned in the baseline and not in its log.`,
            { fix },
          ),
        ]
      : []),
  ]
}

/** Comparing a run with itself finds nothing, and looks like good news. */
function sameEval({ baseline, candidate }: PairedSides): Finding[] {
  if (baseline.log.header.spec.evalId !== candidate.log.header.spec.evalId) return []
  return [
    finding('same_eval', 'warn', 'Both sides are logs of one and the same run.', {
      fix: 'If this is not a re-scored log, check which files are passed as baseline and candidate.',
    }),
  ]
}

/** At least 90 %, or all but one of a small suite: one lost sample is no reason to judge nothing. */
export function isNearlyAll({ part, whole }: { part: number; whole: number }): boolean {
  return part > 0 && (part >= COVERAGE_FLOOR * whole || (whole - part <= 1 && part >= LEAST_PART))
}

/** Fewer pairs than this get no decision in any case. */
const LEAST_PART = 6

function sharedQuestions({ baseline, candidate, pairing }: PairedSides): Finding[] {
  const smaller = Math.min(baseline.ids.length, candidate.ids.length)
  const paired = pairing.pairs.baseline.length
  const changed = pairing.changed.baseline.length
  const counts = { baseline: String(baseline.ids.length), candidate: String(candidate.ids.length) }
  if (!isNearlyAll({ part: paired, whole: smaller })) {
    const parts = Object.entries(pairing.changedFields).filter(([, count]) => count > 0)
    const why =
      changed > 0 ? ` ${changed} have the same id but another ${parts.map(([part]) => part).join(' and ')}.` : ''
    return [
      finding(
        'samples',
        'block',
        `Only ${paired} of the ${smaller} samples of the smaller side are the same question on both sides.${why}`,
        {
          ...counts,
          fix: 'Run both sides on the same data set. If a part of every question changed on purpose, name it under "intended:" in the policy ("input", "target" or "choices") to pair by id.',
        },
      ),
    ]
  }
  if (changed > 0)
    return [
      finding('samples', 'warn', `${samples(changed)} with the same id but another question, not paired.`, counts),
    ]
  return []
}

function howPaired({ pairing }: PairedSides): Finding[] {
  switch (pairing.by) {
    case 'question':
      return [finding('ids', 'warn', 'The sample ids moved; samples are paired by their question instead.')]
    case 'id-unverified':
      return [
        finding(
          'questions',
          'warn',
          'The logs hold the questions in forms that cannot be compared (Inspect versions shorten texts differently); samples are paired by id alone.',
        ),
      ]
    case 'id':
      if (pairing.unverified === 0) return []
      return [
        finding(
          'questions',
          'inform',
          `For ${samples(pairing.unverified)} a log holds no question text; paired by id alone.`,
        ),
      ]
  }
}

function sideFindings(side: Side, name: SideName): Finding[] {
  return [
    ...emptyLog(side, name),
    ...duplicates(side, name),
    ...invalidation(side, name),
    ...edits(side, name),
    ...side.log.warnings.map(({ code, message }) => finding(`${name}.${code}`, 'warn', `${name}: ${message}`)),
    ...(side.log.header.earlyStopping
      ? [finding(`early_stopping.${name}`, 'warn', `The ${name} stopped early: some samples were left out on purpose.`)]
      : []),
    ...(side.fromReductions
      ? [
          finding(
            `log_samples.${name}`,
            'warn',
            `The ${name} was run without logging samples; its reduced scores are compared.`,
          ),
        ]
      : []),
  ]
}

function emptyLog(side: Side, name: SideName): Finding[] {
  if (side.ids.length > 0) return []
  const fix = 'Run the eval with samples logged, or check the sample filter.'
  return [finding(`samples.${name}`, 'block', `The ${name} log holds no samples.`, { fix })]
}

function duplicates({ log }: Side, name: SideName): Finding[] {
  if (log.duplicates === 0) return []
  return [
    finding(
      `duplicates.${name}`,
      'inform',
      `The ${name} holds ${samples(log.duplicates)} more than once; the last one counts.`,
    ),
  ]
}

/** A header that says "invalidated" while some sample could not be looked at would let bad samples count. */
function invalidation({ log, observations }: Side, name: SideName): Finding[] {
  const found = observations.filter(observation => observation.invalidated).length
  const unknown = observations.filter(observation => observation.invalidated === null).length
  if (found > 0 && (unknown === 0 || !log.header.invalidated))
    return [finding(`invalidated.${name}`, 'warn', `${samples(found)} of the ${name} invalidated, and left out.`)]
  if (!log.header.invalidated) return []
  return [
    finding(
      `invalidated.${name}`,
      'block',
      `The ${name} is marked as holding invalidated samples, but not all of them could be looked at.`,
      { fix: 'Pass the full log (a reduced one has no sample bodies), or run the eval again.' },
    ),
  ]
}

function edits({ observations }: Side, name: SideName): Finding[] {
  const edited = observations.filter(observation => observation.scoreEdited).length
  if (edited === 0) return []
  return [finding(`score_edits.${name}`, 'warn', `${samples(edited)} of the ${name} had scores edited by hand.`)]
}

export function scorerFindings({
  sides,
  scorers,
  vanished,
  appeared,
  filtered,
}: {
  sides: PairedSides
  scorers: readonly PairedScorer[]
  vanished: readonly ScoreColumn[]
  appeared: readonly ScoreColumn[]
  filtered: boolean
}): Finding[] {
  return [
    ...vanished.map(column =>
      finding('scorers', 'block', `The scorer ${column.name} of the baseline is missing in the candidate.`, {
        scorer: column.name,
        baseline: column.name,
        fix: 'Restore the scorer, or name those to compare with "scorers".',
      }),
    ),
    ...appeared.map(({ name }) =>
      finding('scorers', 'inform', `The scorer ${name} is new: it has no baseline to compare with.`, {
        candidate: name,
      }),
    ),
    ...(scorers.length === 0
      ? [finding('scorers', 'warn', 'No scorer is on both sides, so there is nothing to compare.')]
      : []),
    ...scorers.flatMap(scorer => [
      ...freeText(scorer),
      ...notApplicable(scorer),
      ...fewerEpochs(scorer),
      ...(filtered ? [] : loggedMeans(scorer, sides)),
      ...reducers(scorer),
      ...clusters(scorer),
    ]),
    ...errors(sides),
  ]
}

function notApplicable({ scorer, ledger, columns }: PairedScorer): Finding[] {
  if (ledger.unscored.both === 0 || columns.baseline.freeText + columns.candidate.freeText > 0) return []
  const left = ledger.pairs === 0 ? 'No sample has a score' : `${samples(ledger.unscored.both)} without a score`
  const level = ledger.pairs === 0 ? 'warn' : 'inform'
  return [
    finding('not_scored', level, `${scorer}: ${left} on either side; the scorer does not seem to apply.`, { scorer }),
  ]
}

function fewerEpochs({ scorer, metrics }: PairedScorer): Finding[] {
  const count = metrics[0]?.incomplete ?? 0
  if (count === 0) return []
  return [
    finding(
      'epochs_missing',
      'warn',
      `${scorer}: ${samples(count)} of the candidate with fewer scored epochs than planned; a failed epoch is no passed one.`,
      { scorer, fix: 'Run them again with "inspect eval-retry".' },
    ),
  ]
}

function freeText({ scorer, columns }: PairedScorer): Finding[] {
  return SIDES.flatMap(name => {
    const { freeText: count, freeTextExample } = columns[name]
    if (count === 0) return []
    const example = JSON.stringify((freeTextExample ?? '').slice(0, 40))
    return [
      finding(
        `free_text.${name}`,
        'warn',
        `${scorer}: ${count} scores of the ${name} are text that is no score (such as ${example}); they count as unscored, not as 0 as in Inspect's own metrics.`,
        { scorer },
      ),
    ]
  })
}

/** What Inspect logged and what its samples give should agree, unless samples were left out by us. */
function loggedMeans({ scorer, metrics }: PairedScorer, sides: PairedSides): Finding[] {
  const whole = SIDES.filter(name => !sides[name].observations.some(({ invalidated }) => invalidated))
  return metrics.flatMap(metric =>
    whole.flatMap(name => {
      const logged = metric.logged[name]
      const own = metric.whole[name]
      if (logged === null || Math.abs(logged - own) <= SAME_MEAN * Math.max(1, Math.abs(logged))) return []
      return [
        finding(
          `logged.${name}`,
          'warn',
          `${scorer}: Inspect logged ${metric.metric} ${rounded(logged)} for the ${name}; from its samples it is ${Number.isNaN(own) ? 'not computable' : rounded(own)}.`,
          { scorer },
        ),
      ]
    }),
  )
}

const rounded = (value: number): string => String(Number(value.toPrecision(6)))

function reducers({ scorer, unsharedReducers, metrics }: PairedScorer): Finding[] {
  if (unsharedReducers.length === 0) return []
  const used = metrics.map(metric => metric.reducer).join(', ')
  return [
    finding(
      'reducers',
      'warn',
      `${scorer}: ${unsharedReducers.join(', ')} cannot be compared on both sides; compared: ${used}.`,
      { scorer },
    ),
  ]
}

function clusters({ scorer, metrics }: PairedScorer): Finding[] {
  const [key] = metrics.flatMap(metric => metric.clusterKeyMissing ?? [])
  if (key === undefined) return []
  return [
    finding(
      'cluster',
      'warn',
      `${scorer}: no sample has the metadata key "${key}" to cluster by; samples are taken as independent.`,
      { scorer },
    ),
  ]
}

/** Shares of input tokens read from a cache that differ by more than this make costs incomparable. */
const CACHE_SHARE = 0.1

/** Reads from a cache make a run cheap and fast without any merit of the change. */
export function cacheFindings(resources: readonly PairedResource[]): Finding[] {
  const of = (name: PairedResource['name']): PairedResource['totals'] | undefined =>
    resources.find(resource => resource.name === name)?.totals
  const input = of('inputTokens')
  const read = of('cacheReadTokens')
  if (!input || !read) return []
  const share = (side: SideName): number => read[side] / (input[side] + read[side])
  const [baseline, candidate] = [share('baseline'), share('candidate')]
  if (!(Math.abs(baseline - candidate) > CACHE_SHARE)) return []
  const percent = (part: number): string => `${Math.round(part * 100)} %`
  return [
    finding(
      'cache_reads',
      'warn',
      `${percent(baseline)} of the baseline's input tokens and ${percent(candidate)} of the candidate's were read from a cache: their costs and times say little about the change.`,
      { baseline: percent(baseline), candidate: percent(candidate) },
    ),
  ]
}

function errors(sides: PairedSides): Finding[] {
  const counts = SIDES.map(name => {
    const failed = sides.pairing.pairs[name].filter(sample => hasError(sides[name], sample))
    return { name, failed: failed.length, of: sides.pairing.pairs[name].length }
  })
  return counts
    .filter(({ failed }) => failed > 0)
    .map(({ name, failed, of }) =>
      finding(`errors.${name}`, 'warn', `${failed} of ${of} paired samples errored in the ${name}.`, {
        fix: 'Run them again with "inspect eval-retry".',
      }),
    )
}

const hasError = (side: Side, sample: number): boolean =>
  rowsOf(side, sample).some(row => side.observations[row]?.error != null)
