import { rowsOf } from "../pair/identity.js";
/** Rows per comparison with text: more than any face shows, and few enough to read in a moment. */
const DETAILED_ROWS = 100;
/** The rows of a comparison that get text: the worst ones, by the order of the report. */
function detailedRows(comparison, judged) {
    const { baseline, candidate, pairing } = judged.evaluated.sides;
    const baselineIds = new Map();
    if (pairing.by === 'question')
        for (const [pair, sample] of pairing.pairs.candidate.entries())
            baselineIds.set(candidate.ids[sample], baseline.ids[pairing.pairs.baseline[pair]]);
    const shown = comparison.samples.filter(({ direction }) => SHOWN.has(direction)).slice(0, DETAILED_ROWS);
    return shown.map(row => ({
        row,
        baseline: wanted(baseline, baselineIds.get(row.id) ?? row.id, extreme(row.baselineEpochs, Math.max)),
        candidate: wanted(candidate, row.id, extreme(row.candidateEpochs, Math.min)),
    }));
}
/** The n-th epoch of a sample, under its own number. */
function wanted(side, id, position) {
    const sample = side.sampleOf(id);
    const row = sample === undefined ? undefined : rowsOf(side, sample)[position];
    return row === undefined ? null : { id, epoch: side.observations[row].epoch };
}
const SHOWN = new Set(['regressed', 'errored', 'unscored']);
/** Position of the best or worst epoch; that of the first without a score where none has one. */
function extreme(epochs, pick) {
    const scored = epochs.filter(value => value !== null);
    const at = scored.length === 0 ? 0 : epochs.indexOf(pick(...scored));
    return Math.max(0, at);
}
export function wantedDetails(report, evals) {
    return evals.map((judged, index) => {
        const comparison = report.comparisons[index];
        const rows = detailedRows(comparison, judged);
        const side = (name) => {
            const samples = new Map(rows.flatMap(row => (row[name] ? [[detailKey(row[name]), row[name]]] : [])));
            return { log: judged.evaluated[name], samples: [...samples.values()] };
        };
        return { baseline: side('baseline'), candidate: side('candidate') };
    });
}
/** As `readDetails` names them. */
export const detailKey = ({ id, epoch }) => `${epoch}:${id}`;
/** The report with the texts in their rows. */
export function withDetails(report, evals, found) {
    const comparisons = report.comparisons.map((comparison, index) => {
        const details = found[index];
        const judged = evals[index];
        if (!details || !judged)
            return comparison;
        const rows = new Map(detailedRows(comparison, judged).map(detailed => [detailed.row, detailed]));
        return { ...comparison, samples: comparison.samples.map(row => withDetail(row, rows.get(row), details)) };
    });
    return { ...report, comparisons };
}
function withDetail(row, detailed, found) {
    const baseline = detailed?.baseline && found.baseline.get(detailKey(detailed.baseline));
    const candidate = detailed?.candidate && found.candidate.get(detailKey(detailed.candidate));
    if (!baseline && !candidate)
        return row;
    // A key of a dict score shares the answer of its scorer.
    const scorer = row.scorer.replace(/\[[^[\]]*\]$/, '');
    const text = (detail, what) => detail?.[what].get(row.scorer) ?? detail?.[what].get(scorer) ?? null;
    return {
        ...row,
        detail: {
            input: candidate?.input ?? baseline?.input ?? null,
            target: candidate?.target ?? baseline?.target ?? null,
            baselineAnswer: text(baseline, 'answers'),
            candidateAnswer: text(candidate, 'answers'),
            baselineExplanation: text(baseline, 'explanations'),
            candidateExplanation: text(candidate, 'explanations'),
            error: candidate?.error ?? baseline?.error ?? null,
            limit: candidate?.limit ?? baseline?.limit ?? null,
        },
    };
}
