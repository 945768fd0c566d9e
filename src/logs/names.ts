/**
 * The names that repeat in every row (keys, scorers, models), found again by comparing bytes: no string is made for
 * a name that was seen before. Rows of one log have the same names in the same order, so the next one is a good guess.
 */

/** More spellings than any log has keys; what lies beyond is found by text, which is slower but not wrong. */
const MAX_SPELLINGS = 64
const QUOTE = 0x22

export class Names {
  readonly texts: string[] = []
  readonly #codes = new Map<string, number>()
  readonly #spellings: Uint8Array[] = []
  readonly #spellingCodes: number[] = []

  constructor(texts: readonly string[] = []) {
    for (const text of texts) this.code(text)
  }

  /** The number of a name: its place in order of first appearance. */
  code(text: string): number {
    const known = this.#codes.get(text)
    if (known !== undefined) return known
    this.#codes.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }

  /** The spelling that stands at `at`, after the opening quote; -1 when it is new. */
  match(bytes: Uint8Array, at: number, guess: number): number {
    const spellings = this.#spellings
    if (guess < spellings.length && matches(spellings[guess]!, bytes, at)) return guess
    for (let i = 0; i < spellings.length; i++) if (matches(spellings[i]!, bytes, at)) return i
    return -1
  }

  /** Bytes of a spelling, with its closing quote. */
  length(spelling: number): number {
    return this.#spellings[spelling]!.length
  }

  codeOf(spelling: number): number {
    return this.#spellingCodes[spelling]!
  }

  /** The code of a name, or 0, which such lists reserve for all others. */
  known(text: string): number {
    return this.#codes.get(text) ?? 0
  }

  /** Remembers how a name is written, closing quote included; returns the place of the next spelling. */
  learn(raw: Uint8Array, code: number): number {
    if (this.#spellings.length >= MAX_SPELLINGS) return 0
    this.#spellingCodes.push(code)
    return this.#spellings.push(Uint8Array.from(raw))
  }
}

function matches(spelling: Uint8Array, bytes: Uint8Array, at: number): boolean {
  const last = spelling.length - 1
  if (bytes[at + last] !== QUOTE) return false
  for (let i = 0; i < last; i++) if (bytes[at + i] !== spelling[i]) return false
  return true
}
