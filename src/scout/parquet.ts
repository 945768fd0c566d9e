/** One Parquet file, written group by group. */
import { type FileHandle, open } from 'node:fs/promises'
import type { SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, Column } from './columns.ts'

/** A writer whose bytes leave the memory with every group of rows. */
class FileWriter extends ByteWriter {
  readonly #file: FileHandle

  constructor(file: FileHandle) {
    super(1 << 20)
    this.#file = file
  }

  async flush(): Promise<void> {
    await this.#file.writeFile(this.getBytes())
    this.index = 0
  }

  override async finish(): Promise<void> {
    await this.flush()
  }
}

export class ParquetFile {
  readonly #columns: readonly Column[]
  readonly #file: FileHandle
  readonly #writer: FileWriter
  readonly #parquet: ParquetWriter

  private constructor(file: FileHandle, columns: readonly Column[]) {
    this.#columns = columns
    this.#file = file
    this.#writer = new FileWriter(file)
    this.#parquet = new ParquetWriter({ writer: this.#writer, schema: schemaOf(columns), createdBy: 'eval-regression' })
  }

  static async create(path: string, columns: readonly Column[]): Promise<ParquetFile> {
    return new ParquetFile(await open(path, 'wx'), columns)
  }

  get sizeBytes(): number {
    return this.#writer.offset
  }

  /** One group of rows. The least and the greatest text of each group would be held, whole, until the file ends. */
  async write(rows: readonly (readonly Cell[])[]): Promise<void> {
    const columnData = this.#columns.map(({ name, type }, at) => ({
      name,
      data: rows.map(row => row[at] ?? null),
      statistics: type !== 'STRING',
    }))
    await this.#parquet.write({ columnData, rowGroupSize: Math.max(1, rows.length) })
  }

  /** On the disk, and not only on its way there. */
  async finish(): Promise<void> {
    await this.#parquet.finish()
    await this.#file.sync()
    await this.#file.close()
  }

  async abandon(): Promise<void> {
    await this.#file.close()
  }
}

/** Text by the older mark too, which `scout db validate` asks for. */
function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      ({ name, type }): SchemaElement =>
        type === 'STRING'
          ? { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }
          : { name, type, repetition_type: 'OPTIONAL' },
    ),
  ]
}
