/** Keys and model usage in the bytes of a summary row. */
import type { ModelUsage } from './eval-log.ts'
import { Names } from './names.ts'
import { addUsage, toUsage } from './sample.ts'
import { INCOMPLETE, UNUSUAL } from './scan.ts'
import { TextScanner } from './text-scan.ts'

const LETTER_N = 0x6e
const USAGE_KEYS = [
  '',
  'input_tokens',
  'output_tokens',
  'total_tokens',
  'input_tokens_cache_read',
  'input_tokens_cache_write',
  'reasoning_tokens',
  'total_cost',
]

export class UsageParser extends TextScanner {
  /** Of the key read last: its code, and which key probably follows. */
  code = 0
  guess = 0
  usage: ModelUsage | null = null
  readonly #usageKeys = new Names(USAGE_KEYS)

  /** Past the colon behind the key at `at`; a key that the list lacks has code 0. */
  key(at: number, names: Names, guess: number): number {
    const spelling = names.match(this.bytes, at, guess)
    if (spelling < 0) return this.#learn({ at, names, grow: false })
    this.guess = spelling + 1
    this.code = names.codeOf(spelling)
    return this.colon(at + names.length(spelling))
  }

  /** The same, but a key that the list lacks is added to it. */
  growingKey(at: number, names: Names, guess: number): number {
    const spelling = names.match(this.bytes, at, guess)
    if (spelling < 0) return this.#learn({ at, names, grow: true })
    this.guess = spelling + 1
    this.code = names.codeOf(spelling)
    return this.colon(at + names.length(spelling))
  }

  #learn({ at, names, grow }: { at: number; names: Names; grow: boolean }): number {
    const end = this.readText(at)
    this.code = grow ? names.code(this.text) : names.known(this.text)
    this.guess = names.learn(this.bytes.subarray(at, end), this.code)
    return this.colon(end)
  }

  /** The sum over all models of the object at `start`; null when no model was called. */
  readUsage(start: number): number {
    this.usage = null
    let at = this.firstKey(start)
    while (at >= 0) {
      at = this.#model(this.colon(this.string(at)))
      at = this.nextKey(at)
    }
    return ~at
  }

  #model(start: number): number {
    const usage = toUsage({})
    let guess = 0
    let at = this.firstKey(start)
    while (at >= 0) {
      at = this.key(at, this.#usageKeys, guess)
      guess = this.guess
      at = this.nextKey(this.code === 0 ? this.skip(at) : this.#count(usage, this.code, at))
    }
    if (this.usage === null) this.usage = usage
    else addUsage(this.usage, usage)
    return ~at
  }

  #count(usage: ModelUsage, code: number, at: number): number {
    if (this.bytes[at] === LETTER_N) return this.word(at, 'null')
    const end = this.number(at)
    if (code === 1) usage.inputTokens = this.value
    else if (code === 2) usage.outputTokens = this.value
    else if (code === 3) usage.totalTokens = this.value
    else if (code === 4) usage.cacheReadTokens = this.value
    else if (code === 5) usage.cacheWriteTokens = this.value
    else if (code === 6) usage.reasoningTokens = this.value
    else {
      usage.cost = this.value
      usage.costComplete = true
    }
    return end
  }

  /** Past a word such as null, which must be all there. */
  word(at: number, word: string): number {
    const end = at + word.length
    if (end >= this.end) throw INCOMPLETE
    for (let i = 0; i < word.length; i++) if (this.bytes[at + i] !== word.charCodeAt(i)) throw UNUSUAL
    return end
  }
}
