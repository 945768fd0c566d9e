import { numberIn, textIn } from "../logs/body-shape.js";
import { entriesOf, objGet } from "./cells.js";
import { errorName, sampleWithoutTexts, withoutSeals } from "./withhold.js";
/** Null: nothing in the log says which sample it is. */
export function knownSample(sample) {
    const told = sample.kind === 'broken' ? sample.told : sample;
    const { id, epoch } = sample;
    return told === null || id === null || epoch === null ? null : { id, epoch, fields: told.fields, facts: told.facts };
}
export const hashedId = (id, { log, sha256 }) => (log.idsHashed ? id : sha256(id));
export function shownSample(sample, showing) {
    return showing.sampleDetails === 'full' ? whole(sample) : withoutWords(sample, showing);
}
function whole({ id, epoch, facts }) {
    const { uuid, input, target, choices, metadata, output, error, limit, totalTime, workingTime } = facts;
    const scores = new Map([...facts.scores].map(([scorer, { value, history, ...words }]) => [
        scorer,
        { ...words, value: withoutSeals(value), isEdited: history.length > 0 },
    ]));
    return {
        id,
        epoch,
        uuid,
        input,
        target,
        choices,
        metadata,
        completion: textIn(output?.completion),
        scores,
        error: error && { type: errorName(error.message) ?? 'Error', ...error },
        limit: limit?.type ?? null,
        totalTime,
        workingTime,
    };
}
function withoutWords({ id, epoch, fields }, showing) {
    const withIds = showing.sampleDetails === 'ids';
    const sample = sampleWithoutTexts(fields, { withUuid: withIds });
    const scores = entriesOf(sample.scores).map(([scorer, score]) => [
        scorer,
        { value: objGet(score, 'value'), answer: null, explanation: null, metadata: null, isEdited: false },
    ]);
    const error = textIn(sample.error);
    return {
        id: withIds ? id : hashedId(id, showing),
        epoch,
        uuid: textIn(sample.uuid),
        input: null,
        target: null,
        choices: null,
        metadata: null,
        completion: null,
        scores: new Map(scores),
        error: error === null ? null : { type: error, message: error, traceback: null },
        limit: textIn(sample.limit),
        totalTime: numberIn(sample.total_time),
        workingTime: numberIn(sample.working_time),
    };
}
