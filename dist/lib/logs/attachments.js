import { parseJson } from "./json.js";
import { Window } from "./window.js";
/** Characters that the references of one element may bring in: it must stay as small as an element is. */
const MAX_RESOLVED_CHARACTERS = 16 << 20;
const HASH = /^(?:attachment|tc):\/\/([0-9a-f]{32})$/;
const PLACE = /^attachment:\/\/(\d{1,15})$/;
/** No sample comes near; references to more lead nowhere. */
const MAX_HASHES = 2_000_000;
/** Hexadecimal digits that a number holds exactly. */
const KEY_DIGITS = 13;
/** Hashes → places. As numbers, because a long sample has a hundred thousand of them. */
export class Hashes {
    #places = new Map();
    #count = 0;
    add(key) {
        const number = Number.parseInt(key.slice(0, KEY_DIGITS), 16);
        if (this.#places.size < MAX_HASHES && HASH.test(`attachment://${key}`))
            this.#places.set(number, this.#count);
        this.#count++;
    }
    find = text => {
        const [, hash] = HASH.exec(text) ?? [];
        return hash === undefined ? null : (this.#places.get(Number.parseInt(hash.slice(0, KEY_DIGITS), 16)) ?? null);
    };
}
/** Chunked samples number their attachments. */
export const placeOf = text => {
    const [, place] = PLACE.exec(text) ?? [];
    return place === undefined ? null : Number(place);
};
export class Attachments {
    #find;
    #window;
    constructor(find, open) {
        this.#find = find;
        this.#window = new Window(open);
    }
    /** The value that these bytes hold, with its references resolved: once, whatever the texts put in may hold. */
    async resolved(bytes) {
        const value = parseJson(bytes);
        return bytes.includes('://') ? this.resolve(value) : value;
    }
    async resolve(value) {
        const wanted = new Map();
        collect(value, text => {
            const place = this.#find(text);
            if (place !== null)
                wanted.set(text, place);
        });
        if (wanted.size === 0)
            return value;
        const texts = await this.#fetch(wanted);
        let left = MAX_RESOLVED_CHARACTERS;
        return replaced(value, text => {
            const known = texts.get(text);
            if (known === undefined)
                return text;
            left -= known.length;
            return left >= 0 ? known : leftOut(known.length);
        });
    }
    close() {
        return this.#window.close();
    }
    /** In the order of the list, which is read forwards. */
    async #fetch(wanted) {
        const texts = new Map();
        let left = MAX_RESOLVED_CHARACTERS;
        for (const [reference, place] of [...wanted].sort((a, b) => a[1] - b[1])) {
            const text = await this.#window.get(place, sought => {
                if (sought.kind !== 'found')
                    return sought.kind === 'missing' ? null : leftOut(sought.sizeBytes);
                left -= sought.bytes.length;
                return left >= 0 ? textOf(sought.bytes) : leftOut(sought.bytes.length);
            });
            if (text !== null)
                texts.set(reference, text);
        }
        return texts;
    }
}
function textOf(bytes) {
    try {
        const value = parseJson(bytes);
        return typeof value === 'string' ? value : null;
    }
    catch {
        // The reference stays where it is, as one that leads nowhere.
        return null;
    }
}
const leftOut = (size) => size === null ? '(attachment left out)' : `(attachment of ${size} characters left out)`;
function collect(value, visit) {
    if (typeof value === 'string')
        visit(value);
    else if (Array.isArray(value))
        for (const item of value)
            collect(item, visit);
    else if (typeof value === 'object' && value !== null)
        for (const field of Object.values(value))
            collect(field, visit);
}
function replaced(value, replace) {
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map(item => replaced(item, replace));
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of Object.entries(value))
        fields[key] = replaced(field, replace);
    return fields;
}
