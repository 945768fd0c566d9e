/** The files of a run: the log itself, its header, the tables that the UI shows, and the results of its samples. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chunksOf } from "../artifacts/files.js";
import { readBodies } from "../logs/bodies.js";
import { openFile } from "../logs/open.js";
import { readRaw } from "../logs/raw-log.js";
import { sha256 } from "../logs/sha256.js";
import { writeSlimLog } from "../logs/write.js";
import { isMlflow } from "../mlflow/error.js";
import { artifactName } from "../mlflow/keys.js";
import { pairsOf } from "../mlflow/limits.js";
import { TABLES } from "../tracking/columns.js";
import { artifactPath, evalJson } from "../tracking/eval-json.js";
import { loggedTables } from "../tracking/logged-tables.js";
import { sha256OfChunks } from "./digests.js";
import { TableFiles } from "./table-files.js";
import { uploadFile } from "./upload-file.js";
/** Tags that say where the log of a run lies, and what it must be. */
const LOG_PATH = 'eval_regression.log_path';
const LOG_SHA256 = 'eval_regression.log_sha256';
export class ArtifactManager {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Tables are written while the samples pass by: nothing of the log is read twice for them. */
    async begin({ log, header }) {
        const { sampleDetails } = this.#options;
        const folder = await mkdtemp(join(this.#options.folder, 'tables-'));
        const { evalId, task } = log.header.spec;
        const source = { evalId, taskName: task, header, idsHashed: log.idsHashed };
        return new TableFiles(folder, { source, options: { sampleDetails, hashId: sha256 } });
    }
    /**
     * One name each, always the same: a second time replaces, and nothing is doubled. A store that refuses one file would
     * refuse the others, too, a few seconds later each: the rest is left.
     */
    async store(run, finished, passed) {
        const tables = passed ?? (await this.#walk(finished));
        try {
            const { written, notes } = await tables.end();
            const missing = [
                ...(await this.#storeTables(run, { finished, folder: tables.folder, written })),
                ...(await this.#storeHeader(run, finished)),
                ...(await this.#storeLog(run, finished)),
            ];
            return { isWhole: missing.length === 0, notes: [...notes, ...missing] };
        }
        catch (thrown) {
            const isRefusal = isMlflow(thrown, 'forbidden', 'invalid', 'not-found', 'unreachable') && thrown.status !== null;
            if (!isRefusal)
                throw thrown;
            return { isWhole: false, notes: [`its files are not all stored: ${thrown.message}`] };
        }
        finally {
            await rm(tables.folder, { recursive: true, force: true });
        }
    }
    async #walk(finished) {
        const tables = await this.begin(finished);
        for await (const sample of readBodies(finished.log)) {
            if (sample.kind === 'body')
                for await (const element of sample.events())
                    await tables.event(sample, element);
            await tables.sample(sample);
        }
        return tables;
    }
    async #storeTables(run, { finished, folder, written }) {
        const missing = [];
        const uploaded = [];
        for (const name of written) {
            const path = artifactPath(name, finished.log.header.spec.evalId);
            const refused = await this.#upload(run, path, streamOf(await openFile(join(folder, name), name)));
            missing.push(...refused);
            if (refused.length === 0 && TABLES.some(table => table === name))
                uploaded.push(path);
        }
        // One write at the end, as it is read and written whole.
        const order = TABLES.map(name => artifactPath(name, '')).filter(path => uploaded.includes(path));
        const value = loggedTables(run.tags.get('mlflow.loggedArtifacts'), order);
        if (uploaded.length > 0)
            await this.#options.client.setTag(run.runId, { key: 'mlflow.loggedArtifacts', value });
        return missing;
    }
    async #storeHeader(run, { log }) {
        const text = evalJson(log, await readRaw(log), this.#options.sampleDetails);
        return this.#upload(run, artifactPath('eval_log', log.header.spec.evalId), Buffer.from(text));
    }
    async #storeLog(run, { log }) {
        const { client, sampleDetails, metadataKeys } = this.#options;
        const slim = sampleDetails === 'full' ? null : await writeSlimLog(log.source, { sampleDetails, metadataKeys });
        const end = slim || log.container === 'eval' ? '.eval' : '.json';
        const path = `eval_logs/${artifactName(log.header.spec.evalId)}${end}`;
        const notes = await this.#upload(run, path, slim ?? streamOf(log.source));
        if (notes.length > 0)
            return notes;
        const digest = await sha256OfChunks(slim ? [slim] : chunksOf(log.source));
        const tags = { [LOG_PATH]: path, [LOG_SHA256]: digest };
        await client.logBatch(run.runId, { tags: pairsOf(tags) });
        return notes;
    }
    #upload(run, path, body) {
        return uploadFile(this.#options.client, run, { path, body });
    }
}
const streamOf = (source) => ({ sizeBytes: source.size, open: () => chunksOf(source) });
