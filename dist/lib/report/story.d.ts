import type { Report, ReportReason } from './schema.ts';
/** The headline in two: who reads only its first clause has the story. */
export declare function headline(report: Report): {
    lead: string;
    rest: string;
};
/** What a reader must know before believing the numbers. What a table row or the headline says already is not repeated. */
export declare function warnings(report: Report): ReportReason[];
export declare const notes: (report: Report) => ReportReason[];
export declare function reasonText({ message, fix, task }: ReportReason): string;
/** Cost, tokens and time. */
export declare function resources(report: Report): string[];
/** Evals and scorers that only one side has. */
export declare function unpaired(report: Report): {
    side: string;
    names: string[];
}[];
/** `support_qa / grounded: regression accepted by ann in a review, "worth it"`. */
export declare function accepted({ acceptances }: Report): string[];
