import type { Mlflow, Run } from '../mlflow/client.ts';
/** Milliseconds, by the clock of the job that made the run: the start time is the log's. Others' runs have none. */
export declare const MADE_AT = "eval_regression.made_at";
/** The first is the one that all who ask choose: logged live before ours, whole before under way, then made first. */
export declare function inOrder(runs: readonly Run[]): Run[];
/** Of runs of one eval, in order. Only what a whole run repeats is deleted: what a job still writes to is left. */
export declare function leaveOneRun(client: Mlflow, [kept, ...others]: readonly Run[]): Promise<void>;
/** Of parents of one eval run, in order: the tasks of the others move to the first. @returns how many moved. */
export declare function leaveOneParent(client: Mlflow, [kept, ...others]: readonly Run[]): Promise<number>;
