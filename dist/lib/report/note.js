/**
 * The description of a run in MLflow, whose page shows its first lines and folds the rest: the ways on and the story come
 * first, then what the run's own tasks contributed. MLflow knows no alerts and opens what is folded.
 */
import { fitted } from "./budget.js";
import { spacedTables, unfolded } from "./flat.js";
import { link } from "./markdown.js";
import { shortened } from "./page.js";
import { footnote } from "./sections/bottom.js";
import { attentionTable, candidateTable } from "./sections/metrics.js";
import { worseSamples } from "./sections/samples.js";
import * as top from "./sections/top.js";
/** MLflow takes 8,000 characters; the same number of bytes is safe. */
export const NOTE_BYTES = 7900;
const FULL = {
    metricRows: 0,
    sampleText: 80,
    sampleRows: 10,
    settingRows: 0,
    sections: true,
    attentionRows: 20,
};
export function renderNote(report, { paths, links, fullReport }) {
    const own = onlyOf(report, paths);
    return fitted(FULL, NOTE_BYTES, (detail, leftOut) => {
        const page = { report: own, detail, links: { fullReport } };
        const sections = [
            top.heading(page),
            ways([...links, { label: 'full report', address: fullReport }]),
            top.sentence(page),
            top.baselines(page),
            top.warnings(page),
            own.comparisons.length > 0 ? attentionTable(page) : candidateTable(page),
            detail.sections ? worseSamples(page) : '',
            shortened(page, leftOut),
            footnote(page),
        ];
        return `${spacedTables(unfolded(sections.filter(Boolean).join('\n\n')))}\n`;
    });
}
function ways(links) {
    const open = links.filter(({ address }) => address !== null);
    return open.map(({ label, address }) => link(label, address)).join(' · ');
}
/** A note of ours, which may be written anew; people may have written another. */
export const isNote = (text) => text.startsWith('### Eval regression');
/** What concerns these logs. The verdict and its sentence stay those of the whole report. */
function onlyOf(report, paths) {
    const comparisons = report.comparisons.filter(({ candidateEval }) => paths.includes(candidateEval));
    const evals = report.candidate.evals.filter(({ path }) => paths.includes(path));
    const tasks = new Set(evals.map(({ task }) => task));
    const used = new Set(comparisons.map(({ baselineEval }) => baselineEval));
    return {
        ...report,
        comparisons,
        candidate: { ...report.candidate, evals },
        baseline: report.baseline && {
            ...report.baseline,
            evals: report.baseline.evals.filter(({ path }) => used.has(path)),
        },
        reasons: report.reasons.filter(({ task }) => task === undefined || tasks.has(task)),
    };
}
