/**
 * Texts among score values. Letters, words and numbers that Inspect's rule understands are scores; every other text is
 * what a model or a grader said, and stands for nothing but itself: logs without text hold its SHA-256.
 */
import type { ScoreValue } from './eval-log.ts'
import { sha256 } from './sha256.ts'

const WORD = /^(?:[CPIN]|yes|no|true|false)$/i
/** The letters of Inspect's rule are capitals; `c` is free text. */
const SMALL_LETTER = /^[cpin]$/
/** What Python's `float()` accepts for finite numbers, spaces trimmed. */
const PYTHON_FLOAT = /^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/i
const SEALED = /^eval-regression:sha256:[0-9a-f]{64}$/

/** A text that pair/score.ts turns into a number; a test holds the two against each other. */
export function isScoreText(text: string): boolean {
  return (WORD.test(text) && !SMALL_LETTER.test(text)) || PYTHON_FLOAT.test(text.trim())
}

export function sealedText(text: string): string {
  return isScoreText(text) || SEALED.test(text) ? text : `eval-regression:sha256:${sha256(text)}`
}

/** The value with its free texts replaced; the names of keys stay. */
export function sealedScore(value: ScoreValue): ScoreValue {
  if (typeof value === 'string') return sealedText(value)
  if (Array.isArray(value)) return value.map(sealedScore)
  if (typeof value !== 'object' || value === null) return value
  const leaves: { [key: string]: ScoreValue } = Object.create(null)
  for (const [key, leaf] of Object.entries(value)) leaves[key] = sealedScore(leaf)
  return leaves
}
