/** One document of an eval, a table or the list of sample results, as text that grows row by row. */
import type { Json } from '../logs/eval-log.ts'
import { type Cell, cut } from './cells.ts'
import { columnsOf, TABLES, type TableName } from './columns.ts'
import type { Row } from './rows.ts'

/** A table, or the list of sample results, which is no table to MLflow. */
export type DocumentName = TableName | 'sample_results'
export const DOCUMENTS: readonly DocumentName[] = [...TABLES, 'sample_results']

/** A piece of a document. The last one of each has its totals. */
export interface TableChunk {
  document: DocumentName
  text: string
  /** Rows so far. */
  rows: number
  /** Rows for which there was no room. */
  dropped: number
}

type Fields = { [key: string]: Json }

/** Longer cells help nobody who reads a table; the log itself has them whole. */
const MAX_CELL_CHARACTERS = 100_000

export class Document {
  readonly #name: DocumentName
  readonly #columns: readonly string[] | null
  readonly #maxCharacters: number
  #text = ''
  #characters = 0
  #rows = 0
  #dropped = 0

  constructor({ name, usage, maxCharacters }: { name: DocumentName; usage: readonly string[]; maxCharacters: number }) {
    this.#name = name
    this.#columns = name === 'sample_results' ? null : columnsOf(name, usage)
    this.#maxCharacters = maxCharacters
  }

  add(row: Row | Fields): void {
    const text = this.#columns ? JSON.stringify(this.#columns.map(column => cellOf(row, column))) : JSON.stringify(row)
    if (this.#characters + text.length > this.#maxCharacters) {
      this.#dropped++
      return
    }
    this.#text += this.#rows === 0 ? `${this.#beginning()}${text}` : `,\n${text}`
    this.#characters += text.length
    this.#rows++
  }

  take(least: number): TableChunk | null {
    if (this.#text.length < least || this.#text === '') return null
    const text = this.#text
    this.#text = ''
    return { document: this.#name, text, rows: this.#rows, dropped: this.#dropped }
  }

  end(): TableChunk | null {
    if (this.#rows === 0) return null
    this.#text += this.#columns ? '\n]}\n' : '\n]\n'
    return this.take(0)
  }

  #beginning(): string {
    return this.#columns ? `{"columns":${JSON.stringify(this.#columns)},"data":[\n` : '[\n'
  }
}

function cellOf(row: Row | Fields, column: string): Cell {
  const value = Object.hasOwn(row, column) ? (row[column] as Cell) : null
  return typeof value === 'string' ? cut(value, MAX_CELL_CHARACTERS) : value
}
