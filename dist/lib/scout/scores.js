import { fieldsOf, numberOf } from "./fields.js";
const PREFIX = 'inspect/';
export const scorerOf = (name) => (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name);
/** Feedback that has a value; of several under one name the last. */
export function feedbackScores(assessments) {
    const given = assessments.filter(({ kind, value, error }) => kind === 'feedback' && value !== null && error === null);
    const byName = new Map(given.map(assessment => [scorerOf(assessment.name), assessment]));
    return [...byName].map(([scorer, assessment]) => ({
        scorer,
        value: scoreValue(assessment.value),
        explanation: assessment.rationale,
        assessment,
    }));
}
/** A score of Inspect is a scalar, or a list or dict of such; anything deeper is written as JSON. */
export function scoreValue(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    const members = Array.isArray(value) ? value : Object.values(value);
    const flat = members.every(each => typeof each !== 'object' || (each === null && !Array.isArray(value)));
    return flat ? value : JSON.stringify(value);
}
const GRADES = new Map([
    ['C', 1],
    ['correct', 1],
    ['P', 0.5],
    ['partial', 0.5],
    ['I', 0],
    ['incorrect', 0],
    ['N', 0],
    ['yes', 1],
    ['true', 1],
    ['no', 0],
    ['false', 0],
]);
/** Null where the score is no number, also for free text. */
export function scoreNumber(value) {
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    if (typeof value !== 'string')
        return numberOf(value);
    const grade = GRADES.get(value) ?? GRADES.get(value.toLowerCase());
    if (grade !== undefined)
        return grade;
    return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value.trim()) ? numberOf(Number(value)) : null;
}
/** As Scout has it: more than nothing. */
export function succeeded(value) {
    const number = scoreNumber(value);
    return number === null ? null : number > 0;
}
/** `{scorer: value}` or `{scorer: {value, explanation}}`, as the outputs of a sample's span hold them. */
export function listedScores(value) {
    return Object.entries(fieldsOf(value)).flatMap(([scorer, score]) => {
        const detailed = fieldsOf(score);
        const found = 'value' in detailed ? detailed.value : score;
        if (found === undefined || found === null)
            return [];
        const { explanation } = detailed;
        return [{ scorer, value: scoreValue(found), explanation: typeof explanation === 'string' ? explanation : null }];
    });
}
