import { type Child } from './element.ts';
import type { HtmlPage } from './page.ts';
import { type Drawn } from './trend.ts';
export declare function history({ report }: HtmlPage): Child[];
/** Those that need attention first, as the caller orders them. */
export declare function charts(drawn: readonly Drawn[]): Child[];
