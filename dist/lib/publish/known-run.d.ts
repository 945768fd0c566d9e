/** A run that MLflow has already: whose it is, what of the log it lacks, and which points would be doubled. */
import { type SampleDetails } from '../inputs/policy.ts';
import type { Metric, Mlflow, Run } from '../mlflow/client.ts';
import type { FinishedLog } from '../tracking/replay.ts';
/** `reused`: it was there already, whole · `adopted`: logged live by others, completed here. */
export type WorkOutcome = 'created' | 'updated' | 'adopted' | 'reused';
/** The run holds everything of the log whose digest stands in the other tag. */
export declare const COMPLETE = "eval_regression.complete";
export declare const DIGEST = "eval_regression.log_digest";
/** How much text of samples the files have. */
export declare const DETAILS = "eval_regression.sample_details";
/** Written with the last of the files. */
export declare const LOG_SHA256 = "eval_regression.log_sha256";
/** Logged live, or of this very log, or of one that was broken off. Other scores of the same eval are another run. */
export declare function isOf({ tags }: Run, { digest }: FinishedLog): boolean;
export interface WantedWork {
    wantsFiles: boolean;
    sampleDetails: SampleDetails;
}
export declare function outcomeOf(known: Run | null, { log, digest }: FinishedLog, { wantsFiles, sampleDetails }: WantedWork): WorkOutcome;
/** Written with the digest, before anything of the log is: whoever comes later sees what was under way. */
export declare function tagsOfWork(known: Run | null, { outcome, sampleDetails }: {
    outcome: WorkOutcome;
    sampleDetails: SampleDetails;
}): Record<string, string>;
interface Known {
    known: Run | null;
    outcome: WorkOutcome;
    digest: string;
}
/** What a run's metrics hold. Points cannot be taken back, and one of another time is another point. */
export declare class KnownPoints {
    #private;
    constructor(client: Mlflow, known: Known);
    /** Of these metrics what is new, at a time when it counts. @throws MlflowError */
    without(metrics: readonly Metric[]): Promise<Metric[]>;
}
export {};
