import type { SampleDetails } from '../inputs/policy.ts';
import type { Mlflow, Run } from '../mlflow/client.ts';
import type { FinishedLog } from '../tracking/replay.ts';
import type { PassingSamples, RunArtifacts, Stored } from './mlflow-hooks.ts';
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
    /** Tables are written while the samples pass by: nothing of the log is read twice for them. */
    begin({ log, header }: FinishedLog): Promise<PassingSamples>;
    /**
     * One name each, always the same: a second time replaces, and nothing is doubled. A store that refuses one file would
     * refuse the others, too, a few seconds later each: the rest is left.
     */
    store(run: Run, finished: FinishedLog, passed?: PassingSamples): Promise<Stored>;
}
