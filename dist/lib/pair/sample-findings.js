import { finding, SIDES, samples } from "./finding.js";
/** Below this share of shared questions, or of scored samples, there is no verdict (design 5.2). */
export const COVERAGE_FLOOR = 0.9;
export function sampleFindings(sides) {
    return [
        ...sharedQuestions(sides),
        ...howPaired(sides),
        ...anotherDataSet(sides),
        ...neverRun(sides),
        ...sameEval(sides),
        ...SIDES.flatMap(name => sideFindings(sides[name], name)),
    ];
}
/** Samples of one side only, beyond those that were planned and lost. */
function anotherDataSet({ baseline, candidate, pairing, absent, lostInBaseline }) {
    const removed = pairing.removed.length - absent.count;
    const added = pairing.added.length - lostInBaseline;
    if (removed + added === 0 || pairing.pairs.baseline.length === 0)
        return [];
    const { limit, sampleId } = candidate.log.header.spec;
    const chosen = limit !== null || sampleId !== null || baseline.log.header.spec.limit !== null;
    const message = `The data sets differ: ${samples(removed)} only in the baseline, ${added} only in the candidate; these are not compared.`;
    return [finding('dataset', chosen ? 'inform' : 'warn', message)];
}
function neverRun({ absent, lostInBaseline }) {
    const fix = 'Run them with "inspect eval-retry".';
    return [
        ...(absent.count > 0
            ? [
                finding('missing.candidate', 'warn', `${samples(absent.count)} planned in the candidate and not in its log.`, { fix }),
            ]
            : []),
        ...(lostInBaseline > 0
            ? [
                finding('missing.baseline', 'warn', `${samples(lostInBaseline)} planned in the baseline and not in its log.`, { fix }),
            ]
            : []),
    ];
}
/** Comparing a run with itself finds nothing, and looks like good news. */
function sameEval({ baseline, candidate }) {
    if (baseline.log.header.spec.evalId !== candidate.log.header.spec.evalId)
        return [];
    return [
        finding('same_eval', 'warn', 'Both sides are logs of one and the same run.', {
            fix: 'If this is not a re-scored log, check which files are passed as baseline and candidate.',
        }),
    ];
}
/** At least 90 %, or all but one of a small suite: one lost sample is no reason to judge nothing. */
export function isNearlyAll({ part, whole }) {
    return part > 0 && (part >= COVERAGE_FLOOR * whole || (whole - part <= 1 && part >= LEAST_PART));
}
/** Fewer pairs than this get no decision in any case. */
const LEAST_PART = 6;
function sharedQuestions({ baseline, candidate, pairing }) {
    const smaller = Math.min(baseline.ids.length, candidate.ids.length);
    const paired = pairing.pairs.baseline.length;
    const changed = pairing.changed.baseline.length;
    const counts = { baseline: String(baseline.ids.length), candidate: String(candidate.ids.length) };
    if (!isNearlyAll({ part: paired, whole: smaller })) {
        const parts = Object.entries(pairing.changedFields).filter(([, count]) => count > 0);
        const why = changed > 0 ? ` ${changed} have the same id but another ${parts.map(([part]) => part).join(' and ')}.` : '';
        return [
            finding('samples', 'block', `Only ${paired} of the ${smaller} samples of the smaller side are the same question on both sides.${why}`, {
                ...counts,
                fix: 'Run both sides on the same data set. If a part of every question changed on purpose, name it under "intended:" in the policy ("input", "target" or "choices") to pair by id.',
            }),
        ];
    }
    if (changed > 0)
        return [
            finding('samples', 'warn', `${samples(changed)} with the same id but another question, not paired.`, counts),
        ];
    return [];
}
function howPaired({ pairing }) {
    switch (pairing.by) {
        case 'question':
            return [finding('ids', 'warn', 'The sample ids moved; samples are paired by their question instead.')];
        case 'id-unverified':
            return [
                finding('questions', 'warn', 'The logs hold the questions in forms that cannot be compared (Inspect versions shorten texts differently); samples are paired by id alone.'),
            ];
        case 'id':
            if (pairing.unverified === 0)
                return [];
            return [
                finding('questions', 'inform', `For ${samples(pairing.unverified)} a log holds no question text; paired by id alone.`),
            ];
    }
}
function sideFindings(side, name) {
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
                finding(`log_samples.${name}`, 'warn', `The ${name} was run without logging samples; its reduced scores are compared.`),
            ]
            : []),
    ];
}
function emptyLog(side, name) {
    if (side.ids.length > 0)
        return [];
    const fix = 'Run the eval with samples logged, or check the sample filter.';
    return [finding(`samples.${name}`, 'block', `The ${name} log holds no samples.`, { fix })];
}
function duplicates({ log }, name) {
    if (log.duplicates === 0)
        return [];
    return [
        finding(`duplicates.${name}`, 'inform', `The ${name} holds ${samples(log.duplicates)} more than once; the last one counts.`),
    ];
}
/** A header that says "invalidated" while some sample could not be looked at would let bad samples count. */
function invalidation({ log, observations }, name) {
    const found = observations.filter(observation => observation.invalidated).length;
    const unknown = observations.filter(observation => observation.invalidated === null).length;
    if (found > 0 && (unknown === 0 || !log.header.invalidated))
        return [finding(`invalidated.${name}`, 'warn', `${samples(found)} of the ${name} invalidated, and left out.`)];
    if (!log.header.invalidated)
        return [];
    return [
        finding(`invalidated.${name}`, 'block', `The ${name} is marked as holding invalidated samples, but not all of them could be looked at.`, { fix: 'Pass the full log (a reduced one has no sample bodies), or run the eval again.' }),
    ];
}
function edits({ observations }, name) {
    const edited = observations.filter(observation => observation.scoreEdited).length;
    if (edited === 0)
        return [];
    return [finding(`score_edits.${name}`, 'warn', `${samples(edited)} of the ${name} had scores edited by hand.`)];
}
/** Shares of input tokens read from a cache that differ by more than this make costs incomparable. */
const CACHE_SHARE = 0.1;
/** Reads from a cache make a run cheap and fast without any merit of the change. */
export function cacheFindings(resources) {
    const of = (name) => resources.find(resource => resource.name === name)?.totals;
    const input = of('inputTokens');
    const read = of('cacheReadTokens');
    if (!input || !read)
        return [];
    const share = (side) => read[side] / (input[side] + read[side]);
    const [baseline, candidate] = [share('baseline'), share('candidate')];
    if (!(Math.abs(baseline - candidate) > CACHE_SHARE))
        return [];
    const percent = (part) => `${Math.round(part * 100)} %`;
    return [
        finding('cache_reads', 'warn', `${percent(baseline)} of the baseline's input tokens and ${percent(candidate)} of the candidate's were read from a cache: their costs and times say little about the change.`, { baseline: percent(baseline), candidate: percent(candidate) }),
    ];
}
