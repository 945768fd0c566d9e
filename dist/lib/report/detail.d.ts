/** How much a report shows. Faces share their sections and differ in this value; `budget.ts` lowers it step by step. */
import type { Report } from './schema.ts';
export interface Detail {
    /** Rows of the folded table of all metrics; the rest is counted. */
    metricRows: number;
    /** Characters of one answer or explanation; 0: no sample text. */
    sampleText: number;
    /** Samples that scored lower, over all metrics. */
    sampleRows: number;
    /** Rows of differing settings and of the ledger. */
    settingRows: number;
    /** `false`: the folded sections are only counted. */
    sections: boolean;
    /** Rows of the table of what needs attention, and of warnings. */
    attentionRows: number;
}
export interface Links {
    /** A page that holds what this one left out; none on that page itself. */
    fullReport?: string;
    /** Name of the artifact of this run that holds `report.html`. */
    artifact?: string;
    comment?: string;
    run?: string;
    baselineRun?: string;
    mlflowBaseline?: string;
    mlflowCandidate?: string;
}
/** What every section of a markdown face is given. */
export interface Page {
    report: Report;
    detail: Detail;
    links: Links;
}
