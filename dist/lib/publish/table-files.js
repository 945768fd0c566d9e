/** The tables of one log as files of a folder, written while its samples pass by. No file stays open in between. */
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tables } from "../tracking/tables.js";
export class TableFiles {
    folder;
    #tables;
    #written = new Set();
    #dropped = new Map();
    constructor(folder, { source, options }) {
        this.folder = folder;
        this.#tables = new Tables(source, options);
    }
    async event(sample, element) {
        const full = this.#tables.event(sample, element);
        if (full)
            await this.#append(full);
    }
    async sample(outcome) {
        for await (const full of this.#tables.sample(outcome))
            await this.#append(full);
    }
    async end() {
        for (const last of this.#tables.end())
            await this.#append(last);
        const notes = [...this.#dropped].map(([name, count]) => `${count} rows had no room in the table ${name}`);
        return { written: [...this.#written], notes };
    }
    async #append({ document, text, dropped }) {
        await appendFile(join(this.folder, document), text);
        this.#written.add(document);
        if (dropped > 0)
            this.#dropped.set(document, dropped);
    }
}
