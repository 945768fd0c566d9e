import { cut } from "./cells.js";
import { columnsOf, TABLES } from "./columns.js";
export const DOCUMENTS = [...TABLES, 'sample_results'];
/** Longer cells help nobody who reads a table; the log itself has them whole. */
const MAX_CELL_CHARACTERS = 100_000;
export class Document {
    #name;
    #columns;
    #maxCharacters;
    #text = '';
    #characters = 0;
    #rows = 0;
    #dropped = 0;
    constructor({ name, usage, maxCharacters }) {
        this.#name = name;
        this.#columns = name === 'sample_results' ? null : columnsOf(name, usage);
        this.#maxCharacters = maxCharacters;
    }
    add(row) {
        const text = this.#columns ? JSON.stringify(this.#columns.map(column => cellOf(row, column))) : JSON.stringify(row);
        if (this.#characters + text.length > this.#maxCharacters) {
            this.#dropped++;
            return;
        }
        this.#text += this.#rows === 0 ? `${this.#beginning()}${text}` : `,\n${text}`;
        this.#characters += text.length;
        this.#rows++;
    }
    take(least) {
        if (this.#text.length < least || this.#text === '')
            return null;
        const text = this.#text;
        this.#text = '';
        return { document: this.#name, text, rows: this.#rows, dropped: this.#dropped };
    }
    end() {
        if (this.#rows === 0)
            return null;
        this.#text += this.#columns ? '\n]}\n' : '\n]\n';
        return this.take(0);
    }
    #beginning() {
        return this.#columns ? `{"columns":${JSON.stringify(this.#columns)},"data":[\n` : '[\n';
    }
}
function cellOf(row, column) {
    const value = Object.hasOwn(row, column) ? row[column] : null;
    return typeof value === 'string' ? cut(value, MAX_CELL_CHARACTERS) : value;
}
