import type { SampleDetails } from '../inputs/policy.ts';
import type { Mlflow, Run } from '../mlflow/client.ts';
import type { FinishedLog } from '../tracking/replay.ts';
import type { RunArtifacts } from './mlflow-hooks.ts';
export interface ArtifactOptions {
    client: Mlflow;
    sampleDetails: SampleDetails;
    /** Sample metadata that reduced logs keep. */
    metadataKeys: readonly string[];
    /** Tables are written here before they are sent: their size must be known. */
    folder: string;
}
export declare class ArtifactManager implements RunArtifacts {
    #private;
    constructor(options: ArtifactOptions);
    /** One name each, always the same: a second time replaces, and nothing is doubled. */
    store(run: Run, finished: FinishedLog): Promise<string[]>;
}
