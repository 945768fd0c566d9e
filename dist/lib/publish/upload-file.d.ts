/** A file beside a run, or a line that says why it is not there. */
import type { ArtifactBody, Mlflow, RunOfArtifacts } from '../mlflow/client.ts';
/** @returns no line where it was stored. @throws MlflowError */
export declare function uploadFile(client: Mlflow, run: RunOfArtifacts, { path, body }: {
    path: string;
    body: ArtifactBody;
}): Promise<string[]>;
