export declare function deriveEvalId({ runId, taskId, created }: {
    runId: string;
    taskId: string;
    created: string;
}): string;
