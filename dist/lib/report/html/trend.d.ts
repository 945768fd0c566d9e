/** One metric over its runs as a line, with the interval of each point, and the change under review as the last mark. */
import * as n from '../numbers.ts';
import { type Element } from './element.ts';
import type { Drawn } from './history.ts';
export declare function trend({ label, series, candidate }: Drawn, scale: n.Scale): Element;
