import { code, link, prose } from "../markdown.js";
import { methods } from "../methods.js";
import { nextSteps, REPRODUCE } from "../next-steps.js";
import { ownMoves } from "../own-moves.js";
import * as story from "../story.js";
import { more, withRunLinks } from "./top.js";
export function resources({ report, detail }) {
    const all = story.resources(report);
    const shown = all.slice(0, detail.attentionRows).map(part => prose(part));
    return [...shown, ...more(all.length - shown.length, 'more')].join(' · ');
}
/** What the change is seen beside. */
export function forComparison({ report }) {
    const said = ownMoves(report);
    return said === '' ? '' : `**For comparison:** ${prose(said)}`;
}
export function nextStep(page) {
    const steps = nextSteps(page.report).map(part => withRunLinks(part, page));
    return `**Next:** ${steps.join(' · ')}`;
}
/** Where everything is, and how to come by it: an artifact is a zip, and a page in it must be opened. */
export function allDetails({ report, links }) {
    const { fullReport, artifact } = links;
    const where = `on ${fullReport === undefined ? 'this' : 'the same'} page, under Artifacts`;
    const ways = [
        ...(fullReport === undefined ? [] : [link('full report', fullReport)]),
        ...(artifact === undefined || report.comparisons.length === 0
            ? []
            : [`every sample: ${where}, download ${code(artifact)}, unzip it and open ${code('report.html')}`]),
        ...(report.comparisons.length === 0 ? [] : [`reproduce with the logs of both sides: ${code(REPRODUCE)}`]),
    ];
    return ways.length === 0 ? '' : `**Details:** ${ways.join(' · ')}`;
}
/** Two words that not everybody reads every day. */
const READING = 'Interval: where the true change lies, with the stated confidence. p: how often chance alone makes a change at least this large; corrected: for testing several metrics at once.';
export function footnote({ report, links }) {
    const mlflow = [
        ...(links.mlflowBaseline ? [link('baseline', links.mlflowBaseline)] : []),
        ...(links.mlflowCandidate ? [link('candidate', links.mlflowCandidate)] : []),
    ];
    const parts = [
        methods(report) && `${READING} ${prose(methods(report))}`,
        prose(`${report.tool.name} ${report.tool.version}`, 80),
        links.run ? link('run', links.run) : '',
        links.comment ? link('comment', links.comment) : '',
        mlflow.length > 0 ? `MLflow ${mlflow.join(' ')}` : '',
    ];
    return `<sub>${parts.filter(Boolean).join(' · ')}</sub>`;
}
