/**
 * Input, target and error of a sample, out of the forms in which inspect-mlflow leaves them: whole in a table, where lists
 * are JSON text, and cut among the sample results, where they are Python text. What cannot be had whole is not had at all:
 * half a question would look like another one.
 */
import { type Fields, isFields } from './rows.ts'

/** Longer ones end in three dots. Characters as Python counts them. */
const INPUT_CHARACTERS = 500
const TARGET_CHARACTERS = 300

export interface Forms {
  /** Of the sample results. */
  short: unknown
  /** Of the table of samples. */
  whole: unknown
  /** Parses JSON text; null where it is none. */
  parse: (text: string) => unknown
}

/** A text, messages, or nothing. */
export function inputOf({ short, whole, parse }: Forms): string | Fields[] | null {
  if (typeof whole === 'string') {
    const isText = typeof short === 'string' && short.startsWith('[{')
    const messages = isText || !whole.startsWith('[{') ? null : parse(whole)
    return isMessages(messages) ? messages : whole
  }
  if (typeof short !== 'string' || isCut(short, INPUT_CHARACTERS) || short.startsWith('[ChatMessage')) return null
  return short
}

function isMessages(value: unknown): value is Fields[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every(each => isFields(each) && typeof each.role === 'string')
  )
}

/** A text, a list of texts, or nothing. */
export function targetOf({ short, whole, parse }: Forms): string | string[] | null {
  if (typeof whole === 'string') {
    const texts = whole.startsWith('[') ? parse(whole) : null
    if (!isTexts(texts)) return whole
    if (typeof short !== 'string' || !whole.startsWith(short.replace(/\.\.\.$/, ''))) return texts
    // Python writes a list of texts as JSON does only when all of them hold a single quote: then it may be either.
    return texts.every(text => text.includes("'")) ? null : whole
  }
  if (typeof short !== 'string' || isCut(short, TARGET_CHARACTERS) || /^\[['"]/.test(short)) return null
  return short
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string')
}

function isCut(text: string, most: number): boolean {
  return text.endsWith('...') && [...text].length >= most
}

const QUOTED = /^message=(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)") traceback=/s

/** The message of an error, or nothing. */
export function errorOf({ short, whole, parse }: Forms): string | null {
  if (typeof whole === 'string') {
    const error = parse(whole)
    return isFields(error) && typeof error.message === 'string' ? error.message : whole
  }
  if (isFields(short) && typeof short.message === 'string') return short.message
  if (typeof short !== 'string') return null
  const [, single, double] = QUOTED.exec(short) ?? []
  return single === undefined && double === undefined ? short : unescaped(single ?? double ?? '')
}

function unescaped(text: string): string {
  return text.replace(/\\(['"\\n])/g, (_, char: string) => (char === 'n' ? '\n' : char))
}
