/** The pull request comment: a hidden marker, then the page, within what GitHub accepts. */
import { fitted } from "./budget.js";
import { marker } from "./marker.js";
import { markdownPage } from "./page.js";
/** GitHub speaks of 65,536 characters; the same number of UTF-8 bytes is safe under every reading of that. */
export const COMMENT_BYTES = 65_000;
const FULL = {
    metricRows: Number.POSITIVE_INFINITY,
    sampleText: 200,
    sampleRows: 50,
    settingRows: 50,
    sections: true,
    attentionRows: 30,
};
export function renderComment(report, options = {}) {
    const { links = {}, budgetBytes = COMMENT_BYTES } = options;
    return fitted(FULL, budgetBytes, (detail, leftOut) => `${marker(report)}\n${markdownPage({ report, detail, links }, leftOut)}`);
}
