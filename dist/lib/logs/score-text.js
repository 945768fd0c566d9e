import { sha256 } from "./sha256.js";
const WORD = /^(?:[CPIN]|yes|no|true|false)$/i;
/** The letters of Inspect's rule are capitals; `c` is free text. */
const SMALL_LETTER = /^[cpin]$/;
/** What Python's `float()` accepts for finite numbers, spaces trimmed. */
const PYTHON_FLOAT = /^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/i;
const SEALED = /^eval-regression:sha256:[0-9a-f]{64}$/;
/** A text that pair/score.ts turns into a number; a test holds the two against each other. */
export function isScoreText(text) {
    return (WORD.test(text) && !SMALL_LETTER.test(text)) || PYTHON_FLOAT.test(text.trim());
}
export function sealedText(text) {
    return isScoreText(text) || SEALED.test(text) ? text : `eval-regression:sha256:${sha256(text)}`;
}
/** The value with its free texts replaced; the names of keys stay. */
export function sealedScore(value) {
    if (typeof value === 'string')
        return sealedText(value);
    if (Array.isArray(value))
        return value.map(sealedScore);
    if (typeof value !== 'object' || value === null)
        return value;
    const leaves = Object.create(null);
    for (const [key, leaf] of Object.entries(value))
        leaves[key] = sealedScore(leaf);
    return leaves;
}
