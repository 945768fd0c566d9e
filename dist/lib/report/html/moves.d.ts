import { type Child } from './element.ts';
import type { HtmlPage } from './page.ts';
export declare function moves(page: HtmlPage): Child[];
