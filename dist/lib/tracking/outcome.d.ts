/** How an eval ended, in MLflow's words; and which tasks its run had. */
import type { EvalStatus } from '../logs/eval-log.ts';
/**
 * As inspect-mlflow ends its runs. It leaves `RUNNING` for ever where the eval was killed: such a log says `started`,
 * and nobody goes on with it. Should its eval still run, its end is logged by whoever logs it live, or by the next call.
 */
export declare function statusOf(status: EvalStatus): 'FINISHED' | 'FAILED' | 'KILLED';
/** Of the run that holds them: a task that failed does not fail it, as Inspect goes on with the next. */
export declare function statusOfAll(statuses: readonly string[]): 'FINISHED' | 'KILLED';
/** Both lists in one, in the order of the first; a name is there as often as in the list that has it more often. */
export declare function allTasks(announced: readonly string[], found: readonly string[]): string[];
