/** Experiments: found by name, restored when deleted, made when there is none. */
import type { Api } from './api.ts';
import { type Experiment } from './schema.ts';
/** What had to be done. */
export type EnsuredExperiment = Experiment & {
    was: 'there' | 'deleted' | 'missing';
};
/** A deleted experiment keeps its name, so that it can only be restored. @throws MlflowError */
export declare function ensureExperiment(api: Api, name: string): Promise<EnsuredExperiment>;
/** Deleted ones too. @throws MlflowError */
export declare function experimentByName(api: Api, name: string): Promise<Experiment | undefined>;
/** @throws MlflowError */
export declare function experimentById(api: Api, experimentId: string): Promise<Experiment>;
