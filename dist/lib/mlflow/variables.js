/** Settings as they stand in the environment: text, trimmed; an empty variable is one that was not given. */
import { UserError } from "../errors.js";
/** The first of these variables that is given. */
export function given(env, ...names) {
    for (const name of names) {
        const text = env[name]?.trim();
        if (text)
            return { name, text };
    }
    return undefined;
}
const TRUE = ['true', '1', 'yes', 'y', 'on', 't'];
const FALSE = ['false', '0', 'no', 'n', 'off', 'f'];
/** @throws UserError for a word that is neither yes nor no: a typing error must not switch anything. */
export function yesOrNo({ name, text }) {
    const word = text.toLowerCase();
    if (TRUE.includes(word))
        return true;
    if (FALSE.includes(word))
        return false;
    throw new UserError({
        what: `${name} is neither yes nor no.`,
        where: `the environment variable ${name}`,
        fix: `Set it to one of ${TRUE.join(', ')}, or ${FALSE.join(', ')}.`,
    });
}
/** Separated by commas or as a JSON array, in lower case. What is no JSON is split at its commas. */
export function words(text) {
    const listed = text.startsWith('[') ? jsonArray(text) : undefined;
    return (listed ?? text.split(',')).map(word => String(word).trim().toLowerCase()).filter(Boolean);
}
function jsonArray(text) {
    try {
        const parsed = JSON.parse(text);
        return Array.isArray(parsed) ? parsed : undefined;
    }
    catch {
        return undefined; // As inspect-mlflow reads it: then it is a list with commas.
    }
}
