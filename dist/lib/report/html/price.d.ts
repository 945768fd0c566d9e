import { type Child } from './element.ts';
import type { HtmlPage } from './page.ts';
export declare function price({ report }: HtmlPage): Child[];
