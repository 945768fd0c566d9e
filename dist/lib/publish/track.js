/** One finished log into MLflow. */
import { readRaw } from "../logs/raw-log.js";
import { evalDigest } from "../logs/read.js";
import { replay } from "../tracking/replay.js";
import { ArtifactManager } from "./artifact-manager.js";
import { MlflowTrackingHooks } from "./mlflow-hooks.js";
/** @throws MlflowError when the server does not take it; what it took until then is completed by the next call. */
export async function trackLog(log, options) {
    const { header } = await readRaw(log);
    const hooks = new MlflowTrackingHooks({
        ...options,
        artifacts: options.settings.logArtifacts ? new ArtifactManager(options) : null,
    });
    await replay({ log, header, digest: evalDigest(log) }, hooks, options.onProgress);
    const [tracked] = hooks.tracked;
    if (tracked === undefined)
        throw new RangeError('a log was replayed and no run came of it');
    return tracked;
}
