/** Where the output of a command goes. */
import { writeFile } from 'node:fs/promises'
import { UserError } from '../errors.ts'
import type { Console } from './console.ts'

/** A report that cannot be written cannot be told in the report. */
export class WriteError extends UserError {}

/** `-` is the standard output. */
export async function writeTo(path: string, texts: Iterable<string>, console: Console): Promise<void> {
  if (path === '-') {
    for (const text of texts) console.out(text)
    return
  }
  try {
    await writeFile(path, texts)
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new WriteError(
      { what: `The report cannot be written (${code ?? message}).`, where: path, fix: 'Check the path.' },
      { cause },
    )
  }
}
