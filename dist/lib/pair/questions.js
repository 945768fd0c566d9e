import { firstObservation } from "./identity.js";
const PARTS = ['input', 'target', 'choices'];
/** Share of the smaller side's questions that must match for another way of pairing to be believed. */
const NEARLY_ALL = 0.9;
export function pairSamples(baseline, candidate, { ignore = [] } = {}) {
    const parts = PARTS.filter(part => !ignore.includes(part));
    const byId = pairById(baseline, candidate, parts);
    const smaller = Math.min(baseline.ids.length, candidate.ids.length);
    if (byId.pairs.baseline.length >= NEARLY_ALL * smaller)
        return byId;
    const byQuestion = pairByQuestion(baseline, candidate, parts);
    const shared = byQuestion?.pairs.baseline.length ?? 0;
    if (byQuestion && shared >= NEARLY_ALL * smaller && shared > byId.pairs.baseline.length)
        return byQuestion;
    return textsAreThinned({ baseline, candidate, byId, smaller }) ? trustIds(byId) : byId;
}
const fingerprint = (sample, part) => part === 'input' ? sample.inputFingerprint : part === 'target' ? sample.targetFingerprint : sample.choicesFingerprint;
function pairById(baseline, candidate, parts) {
    const pairs = new Positions();
    const changed = new Positions();
    const removed = [];
    const changedFields = { input: 0, target: 0, choices: 0 };
    let unverified = 0;
    for (let b = 0; b < baseline.ids.length; b++) {
        const id = baseline.ids[b];
        const c = candidate.ids[b] === id ? b : candidate.sampleOf(id);
        if (c === undefined) {
            removed.push(b);
            continue;
        }
        const mine = firstObservation(baseline, b);
        const theirs = firstObservation(candidate, c);
        let differs = false;
        let compared = false;
        for (const part of parts) {
            const before = fingerprint(mine, part);
            const now = fingerprint(theirs, part);
            if (before === 0 || now === 0)
                continue;
            compared = true;
            if (before === now)
                continue;
            differs = true;
            changedFields[part]++;
        }
        if (!compared)
            unverified++;
        (differs ? changed : pairs).push(b, c);
    }
    const added = positionsWhere(candidate.ids.length, c => {
        const id = candidate.ids[c];
        return baseline.ids[c] !== id && baseline.sampleOf(id) === undefined;
    });
    return {
        by: 'id',
        pairs: pairs.done(),
        changed: changed.done(),
        removed: Int32Array.from(removed),
        added,
        unverified,
        changedFields,
    };
}
/** Pairs by question alone; null when a side asks a question twice or has one without text. */
function pairByQuestion(baseline, candidate, parts) {
    const mine = samplesByQuestion(baseline, parts);
    const theirs = samplesByQuestion(candidate, parts);
    if (mine === null || theirs === null)
        return null;
    const pairs = new Positions();
    const removed = [];
    for (const [question, b] of mine) {
        const c = theirs.get(question);
        if (c === undefined)
            removed.push(b);
        else
            pairs.push(b, c);
    }
    const added = [...theirs].filter(([question]) => !mine.has(question)).map(([, c]) => c);
    return {
        by: 'question',
        pairs: pairs.done(),
        changed: new Positions().done(),
        removed: Int32Array.from(removed).sort(),
        added: Int32Array.from(added).sort(),
        unverified: 0,
        changedFields: { input: 0, target: 0, choices: 0 },
    };
}
function samplesByQuestion(side, parts) {
    const samples = new Map();
    for (let s = 0; s < side.ids.length; s++) {
        const observation = firstObservation(side, s);
        if (observation.inputFingerprint === 0)
            return null;
        const question = parts.map(part => fingerprint(observation, part)).join(' ');
        if (samples.has(question))
            return null;
        samples.set(question, s);
    }
    return samples;
}
/**
 * Are the differing fingerprints an artefact of two Inspect versions that shorten texts differently?
 * Believed only when the versions differ, every id of the smaller side is there, nearly all questions differ, and
 * something else speaks for the ids: one part of the question agrees throughout, or the ids are no plain numbering
 * (1, 2, 3 … match between any two data sets).
 */
function textsAreThinned({ baseline, candidate, byId, smaller, }) {
    const shared = byId.pairs.baseline.length + byId.changed.baseline.length;
    const version = ({ log }) => log.header.spec.packages.inspect_ai;
    if (version(baseline) === version(candidate) || shared < smaller)
        return false;
    if (byId.changed.baseline.length < NEARLY_ALL * shared)
        return false;
    return !isNumbering(candidate.ids) || partAgrees({ baseline, candidate, byId });
}
const isNumbering = (ids) => ids.every((id, index) => Number(id) === index || Number(id) === index + 1);
/** Does input or target agree on nearly all samples, with at least two different texts? */
function partAgrees({ baseline, candidate, byId }) {
    const { baseline: mine, candidate: theirs } = byId.changed;
    return ['input', 'target'].some(part => {
        let equal = 0;
        const texts = new Set();
        mine.forEach((b, index) => {
            const text = fingerprint(firstObservation(baseline, b), part);
            if (text === 0 || text !== fingerprint(firstObservation(candidate, theirs[index]), part))
                return;
            equal++;
            texts.add(text);
        });
        return equal >= NEARLY_ALL * mine.length && texts.size > 1;
    });
}
function trustIds(byId) {
    const both = (side) => Int32Array.from([...byId.pairs[side], ...byId.changed[side]]);
    const baseline = both('baseline');
    const candidate = both('candidate');
    const order = [...baseline.keys()].sort((a, b) => baseline[a] - baseline[b]);
    return {
        ...byId,
        by: 'id-unverified',
        pairs: {
            baseline: Int32Array.from(order, i => baseline[i]),
            candidate: Int32Array.from(order, i => candidate[i]),
        },
        changed: new Positions().done(),
        unverified: byId.unverified + byId.changed.baseline.length,
    };
}
/** Two growing columns of positions. */
class Positions {
    #baseline = [];
    #candidate = [];
    push(baseline, candidate) {
        this.#baseline.push(baseline);
        this.#candidate.push(candidate);
    }
    done() {
        return { baseline: Int32Array.from(this.#baseline), candidate: Int32Array.from(this.#candidate) };
    }
}
function positionsWhere(length, wanted) {
    const positions = [];
    for (let position = 0; position < length; position++)
        if (wanted(position))
            positions.push(position);
    return Int32Array.from(positions);
}
