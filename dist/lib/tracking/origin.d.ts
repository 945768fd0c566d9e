/** Where a run comes from, in tags of ours and of MLflow's. */
import type { EvalLog } from '../logs/eval-log.ts';
/** As far as the job knows. */
export interface RunOrigin {
    suite?: string | undefined;
    repositoryUrl?: string | undefined;
    commit?: string | undefined;
    branch?: string | undefined;
    pullRequest?: number | undefined;
    /** `RUN.ATTEMPT` of the workflow. */
    workflowRun?: string | undefined;
    workflow?: string | undefined;
    user?: string | undefined;
}
type Tags = Record<string, string | null | undefined>;
export declare function originTags({ suite, commit, branch, pullRequest, workflowRun }: RunOrigin): Tags;
/** What MLflow shows. @param revision of the repository that an eval was run in. */
export declare function sourceTags(origin: RunOrigin, revision: EvalLog['header']['spec']['revision']): Tags;
export {};
