import { byteLength } from "./text.js";
const STEPS = [
    { less: { metricRows: 0 }, leftOut: 'metrics that need no attention' },
    { less: { sampleText: 0 }, leftOut: 'answers and explanations' },
    { less: { sampleRows: 10 }, leftOut: 'all but 10 samples' },
    { less: { settingRows: 0 }, leftOut: 'details of the ledger and of differing settings' },
    { less: { sections: false, attentionRows: 5 }, leftOut: 'the folded sections' },
    { less: { attentionRows: 0 }, leftOut: 'all rows and warnings' },
];
/** Renders with as much detail as fits into `budgetBytes` of UTF-8, else with the least. */
export function fitted(full, budgetBytes, render) {
    let detail = full;
    let page = render(detail, []);
    const leftOut = [];
    for (const step of STEPS) {
        if (byteLength(page) <= budgetBytes)
            return page;
        detail = { ...detail, ...step.less };
        leftOut.push(step.leftOut);
        page = render(detail, leftOut);
    }
    return page;
}
