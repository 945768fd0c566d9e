import { type JudgedMetric, type MeasuredMetric } from './metric.ts';
export declare function judgeMetric(metric: MeasuredMetric, { adjustedP, alpha }: {
    adjustedP: number | null;
    alpha: number;
}): JudgedMetric;
