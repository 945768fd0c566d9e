/** What a reader sees first: verdict, story, what was compared with what, warnings, the next step. */
import type { Report } from '../schema.ts';
import { type Child, type Element } from './element.ts';
import type { HtmlPage } from './page.ts';
export declare function title({ suite, run }: Report): string;
export declare function verdict({ report }: HtmlPage): Element;
/** The numbers that people ask for first, as a row of figures. */
export declare function figures({ report }: HtmlPage): Child[];
export declare function provenance({ report, links }: HtmlPage): Element;
export declare function warnings({ report }: HtmlPage): Child[];
