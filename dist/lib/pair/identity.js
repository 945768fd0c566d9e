import { scoreColumns } from "./score-columns.js";
export function sideOf(log, options = {}) {
    const fromReductions = log.samples.length === 0 && log.reductions.length > 0;
    const { scorers, observations } = fromReductions
        ? reducedObservations(log)
        : { scorers: log.scorers, observations: log.samples };
    const grouped = groupById(observations);
    return {
        log,
        observations,
        ...grouped,
        sampleOf: indexOf(grouped.ids),
        ...scoreColumns({ scorers, rows: observations }, options),
        fromReductions,
    };
}
/** Built when first asked: sides with equal ids in equal places never ask. */
function indexOf(ids) {
    let index = null;
    return id => {
        index ??= new Map(ids.map((each, position) => [each, position]));
        return index.get(id);
    };
}
function groupById(observations) {
    const order = rowOrder(observations);
    const ids = [];
    const starts = [];
    let current;
    for (let at = 0; at < order.length; at++) {
        const { id } = observations[order[at]];
        if (id === current)
            continue;
        current = id;
        ids.push(id);
        starts.push(at);
    }
    starts.push(order.length);
    return { ids, starts: Int32Array.from(starts), rows: order };
}
/** Rows by id, then epoch: integers by value, then text by code unit. Most logs are in order already. */
function rowOrder(observations) {
    const order = new Int32Array(observations.length);
    const values = new Float64Array(observations.length);
    let ordered = true;
    for (let row = 0; row < order.length; row++) {
        const observation = observations[row];
        order[row] = row;
        values[row] = observation.numericId ? Number(observation.id) : Number.POSITIVE_INFINITY;
        if (row > 0 && ordered)
            ordered = compareRows({ observations, values }, row - 1, row) <= 0;
    }
    return ordered ? order : order.sort((a, b) => compareRows({ observations, values }, a, b));
}
function compareRows({ observations, values }, a, b) {
    const [first, second] = [values[a], values[b]];
    if (first !== second)
        return first < second ? -1 : 1;
    const mine = observations[a];
    const theirs = observations[b];
    // Integers beyond 2^53 may share a value without sharing their digits.
    if (mine.id !== theirs.id)
        return mine.id < theirs.id ? -1 : 1;
    return mine.epoch - theirs.epoch;
}
/** A log without samples still has reduced scores per sample id; reduced.ts picks those of a reducer. */
function reducedObservations(log) {
    const scorers = [...new Set(log.reductions.map(reduction => reduction.scorer))];
    const byId = new Map();
    for (const { scorer, samples } of log.reductions)
        for (const { id, value } of samples) {
            const observation = byId.get(id) ?? blankObservation(id, scorers.length);
            observation.scores[scorers.indexOf(scorer)] ??= value;
            byId.set(id, observation);
        }
    return { scorers, observations: [...byId.values()] };
}
function blankObservation(id, scorers) {
    return {
        id,
        numericId: /^\d{1,15}$/.test(id),
        epoch: 1,
        inputFingerprint: 0,
        targetFingerprint: 0,
        choicesFingerprint: 0,
        scores: new Array(scorers).fill(undefined),
        error: null,
        limit: null,
        totalTime: null,
        workingTime: null,
        usage: null,
        metadata: null,
        invalidated: null,
        scoreEdited: null,
    };
}
/** Rows of a sample, by epoch. */
export function rowsOf(side, sample) {
    return side.rows.subarray(side.starts[sample], side.starts[sample + 1]);
}
export const firstObservation = (side, sample) => side.observations[side.rows[side.starts[sample]]];
/** Epochs per sample: the same for all, or null when it varies. */
export function uniformEpochs(side) {
    const [first] = rowCounts(side);
    if (first === undefined)
        return null;
    for (const rows of rowCounts(side))
        if (rows !== first)
            return null;
    return first;
}
function* rowCounts(side) {
    for (let s = 0; s < side.ids.length; s++)
        yield side.starts[s + 1] - side.starts[s];
}
