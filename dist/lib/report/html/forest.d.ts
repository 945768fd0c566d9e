import type { MetricRow, Report } from '../schema.ts';
import { type Placed } from '../words.ts';
import { type Child } from './element.ts';
import type { HtmlPage } from './page.ts';
/** Those that need attention first, then what gates, then the rest. */
export declare function inOrder(report: Report): Placed[];
export declare function forest({ report }: HtmlPage): Child[];
export declare function toneOf(row: MetricRow, word: string): string;
