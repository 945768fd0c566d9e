import * as n from '../numbers.ts';
import type { MetricSeries } from '../schema.ts';
import { type Element } from './element.ts';
/** One metric over time; `candidate` is what the change under review is called where it is drawn. */
export interface Drawn {
    label: string;
    series: MetricSeries;
    candidate: string;
}
export declare function trend({ label, series, candidate }: Drawn, scale: n.Scale): Element;
