/** What differs between two evals, before any statistics, and whether a verdict is still possible. */
import type { EvalLog } from '../logs/eval-log.ts';
export type FindingLevel = 'block' | 'warn' | 'inform';
/** One difference. A `block` takes the verdict from the comparison, or from the scorer that it names. */
export interface Finding {
    field: string;
    scorer?: string;
    level: FindingLevel;
    baseline: string | null;
    candidate: string | null;
    message: string;
    fix?: string;
}
/** Differences of two headers. `scorers`: names of the scorers in both. */
export declare function compareHeaders(baseline: EvalLog, candidate: EvalLog): Finding[];
/**
 * Lowers to `inform` what was declared as intended. A name covers everything below it:
 * `task_args` covers `task_args.prompt`, and `scorers.match.options` its every option.
 */
export declare function withIntended(findings: readonly Finding[], intended: readonly string[]): Finding[];
