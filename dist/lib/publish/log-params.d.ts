import type { BatchOutcome, Mlflow } from '../mlflow/client.ts';
/** Params of any values, as Python writes them; those that cannot be stored as they are come back by name. @throws MlflowError */
export declare function safeLogParams(client: Mlflow, runId: string, params: Record<string, unknown>): Promise<BatchOutcome>;
