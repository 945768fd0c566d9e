/** Why a metric's verdict is what it is, in one sentence. */
import type { JudgedMetric } from '../verdict/metric.ts';
export declare function metricReason(metric: JudgedMetric): string;
