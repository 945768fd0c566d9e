import { type Child } from './element.ts';
import type { HtmlPage } from './page.ts';
export declare function ledger({ report }: HtmlPage): Child[];
