import { DEFAULT_REDUCER, reducerNamed } from "./reduce.js";
import { scoreLeaf, scoreToFloat } from "./score.js";
export function reduceSide(side, column, reducer) {
    if (side.fromReductions)
        return reducedByInspect(side, column, reducer);
    const reduce = reducerNamed(reducer);
    if (reduce === null)
        throw new RangeError(`no reducer ${reducer}`);
    const ofOneEpoch = OF_ONE_EPOCH.has(reducer);
    const values = new Float64Array(side.ids.length);
    const epochs = new Int32Array(side.ids.length);
    for (let sample = 0; sample < values.length; sample++) {
        const only = onlyEpoch(side, column, sample);
        if (only !== null && ofOneEpoch) {
            values[sample] = only;
            epochs[sample] = Number.isNaN(only) ? 0 : 1;
            continue;
        }
        const scored = scoredEpochs(side, column, sample);
        epochs[sample] = scored.values.length;
        values[sample] = reduce(scored);
    }
    return { values, epochs, plannedEpochs: plannedEpochs(side) };
}
/** Reducers that leave a single value as it is. */
const OF_ONE_EPOCH = new Set(['mean', 'median', 'mode', 'max']);
/** The score of a sample that has one epoch only (NaN: none); null where it has several. */
function onlyEpoch(side, column, sample) {
    const start = side.starts[sample];
    if (side.starts[sample + 1] - start !== 1)
        return null;
    const row = side.rows[start];
    return side.observations[row]?.invalidated ? Number.NaN : column.values[row];
}
export function scoredEpochs(side, column, sample) {
    const values = [];
    const raw = [];
    for (let at = side.starts[sample]; at < side.starts[sample + 1]; at++) {
        const row = side.rows[at];
        const value = column.values[row];
        if (Number.isNaN(value) || side.observations[row]?.invalidated)
            continue;
        values.push(value);
        raw.push(column.raw(row));
    }
    return { values, raw };
}
/** As declared; a log that does not say planned what most of its samples have. */
export function plannedEpochs(side) {
    const declared = side.log.header.spec.epochs;
    if (declared !== null)
        return declared;
    let most = 1;
    for (let sample = 0; sample < side.ids.length; sample++)
        most = Math.max(most, side.starts[sample + 1] - side.starts[sample]);
    return most;
}
/** A log without samples holds Inspect's own reductions, one list per scorer and reducer. */
function reducedByInspect(side, column, reducer) {
    const reduction = side.log.reductions.find(candidate => candidate.scorer === column.scorer && (candidate.reducer ?? DEFAULT_REDUCER) === reducer);
    const values = new Float64Array(side.ids.length).fill(Number.NaN);
    for (const { id, value } of reduction?.samples ?? []) {
        const sample = side.sampleOf(id);
        if (sample !== undefined)
            values[sample] = scoreToFloat(column.key === null ? value : scoreLeaf(value, column.key));
    }
    const planned = side.log.header.spec.epochs ?? 1;
    return {
        values,
        epochs: Int32Array.from(values, value => (Number.isNaN(value) ? 0 : planned)),
        plannedEpochs: planned,
    };
}
/** Share of a sample's planned epochs that have a score, 0…1. */
export function scoredShare({ epochs, plannedEpochs: planned }, sample) {
    return Math.min(1, epochs[sample] / planned);
}
/** The value of a sample if each of its planned epochs without a score had been `worst`. */
export function valueAtWorst({ side, column, reducer, sample, planned, worst, }) {
    const { values } = scoredEpochs(side, column, sample);
    const missing = new Array(Math.max(0, planned - values.length)).fill(worst);
    const reduce = reducerNamed(reducer);
    if (reduce === null)
        return Number.NaN;
    // The mode counts what was logged, and gives a tie to the first: both must speak of numbers, the missing ones first.
    const all = [...missing, ...values];
    return reduce({ values: all, raw: all });
}
