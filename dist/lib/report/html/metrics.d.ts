/** Every metric with all of its numbers. */
import { type Child } from './element.ts';
import type { HtmlPage } from './page.ts';
export declare function metrics(page: HtmlPage): Child[];
