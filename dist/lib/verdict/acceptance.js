/** Regressions and blocks that somebody with the right to do so has accepted, with a reason and a name. */
import { matchesGlob } from "../pair/glob.js";
export class Acceptances {
    #entries;
    /** @param now the moment of the comparison; an entry counts through the end of its last day (UTC). */
    constructor(entries, now) {
        const today = now.toISOString().slice(0, 10);
        this.#entries = entries.map(entry => ({
            entry,
            expired: entry.expires !== null && entry.expires < today,
            used: false,
        }));
    }
    /** Who accepted this, or null; marks every entry that covers it as used. */
    acceptedBy(subject) {
        const found = this.#entries.filter(({ entry, expired }) => !expired && covers(entry, subject));
        for (const each of found)
            each.used = true;
        return found[0]?.entry.approver ?? null;
    }
    list() {
        return this.#entries.map(({ entry, expired, used }) => ({
            ...entry,
            state: expired ? 'expired' : used ? 'applied' : 'unmatched',
        }));
    }
}
/** A whole comparison is covered only by an entry for every scorer. */
function covers(entry, { task, scorer }) {
    const taskCovered = task === null ? entry.task === '*' : matchesGlob(task, entry.task);
    return taskCovered && (scorer === null ? entry.scorer === '*' : matchesGlob(scorer, entry.scorer));
}
