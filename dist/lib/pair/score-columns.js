import { scoreLeaf, scoreToFloat } from "./score.js";
/** More columns than this nobody can read, and no scorer means: its keys are data, not names. */
const MAX_COLUMNS = 1000;
/** Numbers held at once, 8 bytes each; a log of 200,000 rows has room for 100 columns. */
const MAX_CELLS = 20_000_000;
export function scoreColumns({ scorers, rows }, { freeTextAsZero = false } = {}) {
    const columns = new Map();
    const room = Math.max(1, Math.min(MAX_COLUMNS, Math.floor(MAX_CELLS / Math.max(1, rows.length))));
    let leftOut = 0;
    scorers.forEach((scorer, position) => {
        for (const key of keysOf(rows, position)) {
            if (columns.size >= room) {
                leftOut++;
                continue;
            }
            const column = scoreColumn({ scorer, position, key, rows, freeTextAsZero });
            // A scorer may be called like the key of another one: `s[x]`.
            while (columns.has(column.name))
                column.name += "'";
            columns.set(column.name, column);
        }
    });
    return { columns, leftOut };
}
/**
 * What a scorer's columns are: its keys where most of its scores are dicts or lists, else the scorer itself (null).
 * A few scores of the other kind must not hide all of the rest; they are unusable.
 */
function keysOf(rows, position) {
    const keys = new Set();
    let structures = 0;
    let scalars = 0;
    for (const row of rows) {
        const value = row.scores[position];
        if (value === undefined || value === null || Number.isNaN(value))
            continue;
        if (typeof value !== 'object')
            scalars++;
        else {
            structures++;
            for (const key of Object.keys(value))
                keys.add(key);
        }
    }
    return structures > scalars && keys.size > 0 ? [...keys] : [null];
}
function scoreColumn({ scorer, position, key, rows, freeTextAsZero, }) {
    const column = {
        name: key === null ? scorer : `${scorer}[${key}]`,
        scorer,
        key,
        values: new Float64Array(rows.length),
        freeText: 0,
        freeTextExample: null,
        unusable: 0,
        raw: row => {
            const value = rows[row]?.scores[position];
            return key === null ? value : scoreLeaf(value, key);
        },
    };
    for (let row = 0; row < rows.length; row++) {
        const whole = rows[row]?.scores[position];
        const value = key === null ? whole : scoreLeaf(whole, key);
        const number = scoreToFloat(value);
        column.values[row] = number;
        if (Number.isNaN(number))
            noteUnscored(column, { row, value, whole, freeTextAsZero });
    }
    return column;
}
function noteUnscored(column, { row, value, whole, freeTextAsZero, }) {
    if (typeof value === 'string') {
        column.freeText++;
        column.freeTextExample ??= value;
        if (freeTextAsZero)
            column.values[row] = 0;
        return;
    }
    const infinite = value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
    const structure = typeof value === 'object' && value !== null;
    const plainAmongKeys = column.key !== null && whole != null && typeof whole !== 'object' && !Number.isNaN(whole);
    if (infinite || structure || plainAmongKeys)
        column.unusable++;
}
