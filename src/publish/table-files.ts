/** The tables of one log as files of a folder, written while its samples pass by. No file stays open in between. */
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BodyOutcome, Element, SampleBody } from '../logs/bodies.ts'
import type { DocumentName, TableChunk } from '../tracking/document.ts'
import { type EvalOfTables, type TableOptions, Tables } from '../tracking/tables.ts'
import type { PassingSamples } from './mlflow-hooks.ts'

export class TableFiles implements PassingSamples {
  readonly folder: string
  readonly #tables: Tables
  readonly #written = new Set<DocumentName>()
  readonly #dropped = new Map<DocumentName, number>()

  constructor(folder: string, { source, options }: { source: EvalOfTables; options: TableOptions }) {
    this.folder = folder
    this.#tables = new Tables(source, options)
  }

  async event(sample: SampleBody, element: Element): Promise<void> {
    const full = this.#tables.event(sample, element)
    if (full) await this.#append(full)
  }

  async sample(outcome: BodyOutcome): Promise<void> {
    for await (const full of this.#tables.sample(outcome)) await this.#append(full)
  }

  async end(): Promise<{ written: DocumentName[]; notes: string[] }> {
    for (const last of this.#tables.end()) await this.#append(last)
    const notes = [...this.#dropped].map(([name, count]) => `${count} rows had no room in the table ${name}`)
    return { written: [...this.#written], notes }
  }

  async #append({ document, text, dropped }: TableChunk): Promise<void> {
    await appendFile(join(this.folder, document), text)
    this.#written.add(document)
    if (dropped > 0) this.#dropped.set(document, dropped)
  }
}
