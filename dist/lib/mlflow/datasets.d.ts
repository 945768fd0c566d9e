/** The data that a run was made of, as MLflow's column "Dataset" shows it. */
import type { Api } from './api.ts';
export interface DatasetInput {
    name: string;
    /** Of what is in it; 36 characters count. */
    digest: string;
    /** What kind of place `source` is, such as `code` or `hf`. */
    sourceType: string;
    /** Most often a JSON text. */
    source: string;
    schema?: string;
    /** A JSON text of counts, such as `{"num_rows": 200}`. */
    profile?: string;
    /** What the data was for, such as `eval`. */
    context?: string;
}
/** The same dataset is stored once, however often it is sent. @throws MlflowError */
export declare function logInputs(api: Api, runId: string, datasets: readonly DatasetInput[]): Promise<void>;
