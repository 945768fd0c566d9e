export class ComparisonResult {
    baselineLog;
    candidateLog;
    baselineTask;
    candidateTask;
    baselineModel;
    candidateModel;
    verdict;
    conclusion;
    headline;
    comparability;
    ledger;
    resources;
    metrics;
    samples;
    baselineTotalCostUsd;
    candidateTotalCostUsd;
    /** Every model of both sides has a price; else the two costs are no totals, and their difference is none. */
    costComplete;
    baselineLatencyP95Seconds;
    candidateLatencyP95Seconds;
    constructor(facts) {
        this.baselineLog = facts.baselineLog;
        this.candidateLog = facts.candidateLog;
        this.baselineTask = facts.baselineTask;
        this.candidateTask = facts.candidateTask;
        this.baselineModel = facts.baselineModel;
        this.candidateModel = facts.candidateModel;
        this.verdict = facts.verdict;
        this.conclusion = facts.conclusion;
        this.headline = facts.headline;
        this.comparability = facts.comparison.comparability;
        this.ledger = facts.comparison.ledger;
        this.resources = facts.comparison.resources;
        this.metrics = facts.comparison.metrics.map(row => ({ ...row, name: row.metric }));
        this.samples = facts.samples;
        this.baselineTotalCostUsd = facts.costUsd.baseline;
        this.candidateTotalCostUsd = facts.costUsd.candidate;
        this.costComplete = facts.costComplete;
        this.baselineLatencyP95Seconds = facts.latencyP95Seconds.baseline;
        this.candidateLatencyP95Seconds = facts.latencyP95Seconds.candidate;
    }
    /** Rows that scored worse, worst first within each scorer's order. */
    get regressions() {
        return this.#rows('regressed');
    }
    get improvements() {
        return this.#rows('improved');
    }
    /** Rows with a score on both sides and no difference. An errored or unscored sample is not among them. */
    get unchanged() {
        return this.#rows('unchanged');
    }
    /** Distinct samples that at least one scorer scored on both sides. */
    get alignedCount() {
        return distinct(this.samples.filter(({ direction }) => ALIGNED.has(direction)));
    }
    /** Distinct samples of the baseline without a partner. */
    get missingCount() {
        return this.ledger.removed;
    }
    /** Distinct samples of the candidate without a partner. */
    get newCount() {
        return this.ledger.added;
    }
    /** Share of the aligned samples that scored better for some scorer; null without aligned samples. */
    get winRate() {
        return this.alignedCount === 0 ? null : distinct(this.improvements) / this.alignedCount;
    }
    get costDeltaUsd() {
        return this.costComplete ? difference(this.baselineTotalCostUsd, this.candidateTotalCostUsd) : null;
    }
    get latencyP95DeltaSeconds() {
        return difference(this.baselineLatencyP95Seconds, this.candidateLatencyP95Seconds);
    }
    /** Plain text in the layout of inspect-mlflow, with intervals and what it leaves out. */
    summary() {
        return summaryLines(this).join('\n');
    }
    #rows(direction) {
        return this.samples.filter(row => row.direction === direction);
    }
}
const ALIGNED = new Set(['improved', 'regressed', 'unchanged']);
const distinct = (rows) => new Set(rows.map(({ id }) => id)).size;
const difference = (baseline, candidate) => baseline === null || candidate === null ? null : candidate - baseline;
function summaryLines(result) {
    const { ledger } = result;
    return [
        `Baseline:  ${result.baselineModel} (${result.baselineTask})`,
        `Candidate: ${result.candidateModel} (${result.candidateTask})`,
        `Samples:   ${result.alignedCount} aligned, ${result.missingCount} missing, ${result.newCount} new${ledger.changed > 0 ? `, ${ledger.changed} changed` : ''}`,
        ...ledger.scorers.flatMap(({ scorer, errored, unscored, invalidated }) => {
            const lost = [
                [errored.baseline + errored.candidate + errored.both, 'errored'],
                [unscored.baseline + unscored.candidate + unscored.both, 'unscored'],
                [invalidated, 'invalidated'],
            ].filter(([count]) => count !== 0);
            return lost.length === 0
                ? []
                : [`           ${scorer}: ${lost.map(part => part.join(' ')).join(', ')}, not compared`];
        }),
        '',
        ...metricLines(result.metrics.filter(({ scorer }) => scorer !== null)),
        `Verdict: ${result.verdict}. ${result.headline}`,
        `Regressions: ${distinct(result.regressions)}, Improvements: ${distinct(result.improvements)}, Unchanged: ${distinct(result.unchanged)}`,
        ...winLine(result),
        ...changeLine('Cost:        ', {
            baseline: result.baselineTotalCostUsd,
            candidate: result.candidateTotalCostUsd,
            delta: result.costDeltaUsd,
            format: dollars => `$${dollars.toFixed(4)}`,
        }),
        ...changeLine('Latency p95: ', {
            baseline: result.baselineLatencyP95Seconds,
            candidate: result.candidateLatencyP95Seconds,
            delta: result.latencyP95DeltaSeconds,
            format: seconds => `${seconds.toFixed(3)}s`,
        }),
    ];
}
function metricLines(metrics) {
    if (metrics.length === 0)
        return [];
    const names = metrics.map(({ scorer, name }) => `${scorer}/${name}`);
    const width = Math.max(...names.map(({ length }) => length)) + 2;
    const header = `  ${'Metric'.padEnd(width)}${'Baseline'.padStart(10)}${'Candidate'.padStart(11)}${'Delta'.padStart(18)}${'Sig.'.padStart(12)}`;
    return [
        header,
        `  ${'-'.repeat(header.length - 2)}`,
        ...metrics.map((metric, i) => metricLine(metric, (names[i] ?? '').padEnd(width))),
        '',
    ];
}
const UNDEFINED = 'n/a';
const signed = (value, digits) => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(digits)}`;
function metricLine(metric, name) {
    const { baselineValue, candidateValue, delta, relativeDelta, adjustedPValue, significant, ciLower, ciUpper } = metric;
    const value = (level) => level?.toFixed(4) ?? UNDEFINED;
    const relative = relativeDelta === null ? '' : ` (${signed(relativeDelta * 100, 1)}%)`;
    const change = delta === null ? UNDEFINED : `${signed(delta, 4)}${relative}`;
    const p = adjustedPValue === null
        ? 'not tested'
        : `p=${adjustedPValue < 0.001 ? '<0.001' : adjustedPValue.toFixed(3)}${significant ? '*' : ''}`;
    const interval = ciLower === null || ciUpper === null ? '' : ` [${signed(ciLower, 4)}, ${signed(ciUpper, 4)}]`;
    return `  ${name}${value(baselineValue).padStart(10)}${value(candidateValue).padStart(11)}${change.padStart(18)}  ${p}${interval}`;
}
function winLine({ winRate, improvements, alignedCount }) {
    if (winRate === null)
        return [];
    return [`Candidate won on ${distinct(improvements)} of ${alignedCount} samples (${(winRate * 100).toFixed(1)}%)`];
}
/** One line when both sides are known. */
function changeLine(label, { baseline, candidate, delta, format, }) {
    if (baseline === null || candidate === null || delta === null)
        return [];
    const sign = delta < 0 ? '-' : '+';
    const relative = baseline > 0 ? ` (${signed((delta / baseline) * 100, 1)}%)` : '';
    return [`${label}${format(baseline)} -> ${format(candidate)} (${sign}${format(Math.abs(delta))}${relative})`];
}
