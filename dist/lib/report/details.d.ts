/** The text behind the samples that a report shows: which to read, and where it goes. */
import type { EvalLog, SampleDetail } from '../logs/eval-log.ts';
import type { JudgedEval } from '../verdict/verdict.ts';
import type { Report } from './schema.ts';
export interface WantedSample {
    id: string;
    epoch: number;
}
/** Text to read for one comparison: samples of each side. */
export interface WantedDetails {
    baseline: {
        log: EvalLog;
        samples: WantedSample[];
    };
    candidate: {
        log: EvalLog;
        samples: WantedSample[];
    };
}
export declare function wantedDetails(report: Report, evals: readonly JudgedEval[]): WantedDetails[];
/** As `readDetails` names them. */
export declare const detailKey: ({ id, epoch }: WantedSample) => string;
export interface FoundDetails {
    baseline: ReadonlyMap<string, SampleDetail>;
    candidate: ReadonlyMap<string, SampleDetail>;
}
/** The report with the texts in their rows. */
export declare function withDetails(report: Report, evals: readonly JudgedEval[], found: readonly FoundDetails[]): Report;
