import { code, link } from "./markdown.js";
import * as bottom from "./sections/bottom.js";
import { acceptances, ledger } from "./sections/ledger.js";
import * as metrics from "./sections/metrics.js";
import { worseSamples } from "./sections/samples.js";
import * as top from "./sections/top.js";
import { ledgerCounts } from "./words.js";
/** Sections without content vanish. `leftOut` names what did not fit. */
export function markdownPage(page, leftOut) {
    const compared = page.report.comparisons.length > 0;
    const sections = [
        top.heading(page),
        top.alert(page),
        top.provenance(page),
        top.warnings(page),
        compared ? metrics.attentionTable(page) : metrics.candidateTable(page),
        bottom.resources(page),
        bottom.forComparison(page),
        bottom.nextStep(page),
        bottom.allDetails(page),
        ...(page.detail.sections ? foldedSections(page) : [compared ? `Samples: ${ledgerCounts(page.report)}` : '']),
        shortened(page, leftOut),
        bottom.footnote(page),
    ];
    return `${sections.filter(Boolean).join('\n\n')}\n`;
}
function foldedSections(page) {
    return [worseSamples(page), metrics.allMetrics(page), ledger(page), acceptances(page)];
}
export function shortened({ links }, leftOut) {
    if (leftOut.length === 0)
        return '';
    const where = links.fullReport === undefined && links.artifact !== undefined
        ? `${code('report.html')} in the artifact ${code(links.artifact)}`
        : `the ${link('full report', links.fullReport)}`;
    return `**Shortened to fit.** Left out: ${leftOut.join(', ')}; they are in ${where}.`;
}
