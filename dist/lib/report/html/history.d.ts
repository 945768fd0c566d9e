import type { MetricSeries } from '../schema.ts';
import { type Child } from './element.ts';
import type { HtmlPage } from './page.ts';
/** One metric over time, and what the change under review made of it. */
export interface Drawn {
    label: string;
    series: MetricSeries;
    candidate: {
        name: string;
        value: number | null;
    } | null;
}
export declare function history({ report }: HtmlPage): Child[];
/** Those that need attention first, as the caller orders them. */
export declare function charts(drawn: readonly Drawn[]): Child[];
