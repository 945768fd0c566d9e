import { type Child } from './element.ts';
import type { HtmlPage } from './page.ts';
export declare function settings({ report }: HtmlPage): Child[];
export declare function acceptances({ report }: HtmlPage): Child[];
