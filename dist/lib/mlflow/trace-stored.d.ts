/** Which traces of a run the server has, and how much of them. */
import type { Api } from './api.ts';
import type { StoredTrace } from './trace-sending.ts';
import type { ServerVersion } from './version.ts';
interface Of {
    experimentId: string;
    runId: string;
    version: ServerVersion;
}
/** By id; in MLflow 2, which chooses ids itself, by the name that the client gave. @throws MlflowError */
export declare function storedTraces(api: Api, of: Of): Promise<Map<string, StoredTrace>>;
/** @throws MlflowError */
export declare function countOfStored(api: Api, of: Of): Promise<number>;
export {};
