/** What a reader sees without scrolling: heading, alert, provenance, warnings. */
import type { Page } from '../detail.ts';
import type { Report } from '../schema.ts';
export declare function heading({ report }: Page): string;
export type Alert = 'CAUTION' | 'WARNING' | 'NOTE' | 'TIP';
/** An undecided outcome is a warning only when there is something to worry about. */
export declare function alertKind({ verdict, flags }: Report): Alert;
export declare function alert(page: Page): string;
/** The first clause in bold. */
export declare function sentence({ report }: Page): string;
export declare function baselines({ report, links, detail }: Page): string;
/** Baseline, models, samples, attempts: what was compared with what. */
export declare function provenance(page: Page): string;
/** A sentence of ours may name a run of this very repository: only such an address becomes a link. */
export declare function withRunLinks(text: string, { report }: Page): string;
export declare function more(number: number, what: string): string[];
export declare function warnings(page: Page): string;
