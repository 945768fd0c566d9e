/**
 * One row of summaries.json → SampleSummary, by hand and straight from the bytes: no string is made of what is not
 * kept. It understands what Inspect writes; anything else it leaves to schema.ts by throwing UNUSUAL. A test holds
 * the two against each other.
 */
import type { Json, SampleSummary, ScoreValue } from './eval-log.ts'
import { fingerprintInput } from './fingerprint.ts'
import { parseJson } from './json.ts'
import { Names } from './names.ts'
import {
  cutError,
  emptySummary,
  metadataText,
  type SampleContext,
  setScore,
  toScoreValue,
  UNNAMED_SCORER,
} from './sample.ts'
import { UNUSUAL } from './scan.ts'
import { UsageParser } from './usage-row.ts'

const [QUOTE, OPEN_OBJECT, OPEN_ARRAY] = [0x22, 0x7b, 0x5b]
const [LETTER_N, LETTER_T, LETTER_F] = [0x6e, 0x74, 0x66]
/** An integer of more digits may not survive as a number. */
const SAFE_DIGITS = 15
/** A key has its place here as its code; 0 is every other key. */
const ROW_KEYS = [
  '',
  'id',
  'epoch',
  'input',
  'target',
  'choices',
  'scores',
  'metadata',
  'model_usage',
  'total_time',
  'working_time',
  'error',
  'limit',
  'score',
]
const SCORE_KEYS = ['', 'value']

export class RowParser extends UsageParser {
  readonly #scorers: Names
  readonly #rowKeys = new Names(ROW_KEYS)
  readonly #scoreKeys = new Names(SCORE_KEYS)
  readonly #metadataKeys: Names
  #scoreValue: ScoreValue = null
  row: SampleSummary = emptySummary()

  constructor(context: SampleContext) {
    super()
    this.#scorers = context.scorers
    this.#metadataKeys = new Names(['', ...context.metadataKeys])
  }

  /** Past the row at `start`, whose content is then in `row`. Throws INCOMPLETE or UNUSUAL. */
  parse(start: number): number {
    this.row = emptySummary()
    let seen = 0
    let guess = 0
    let at = this.firstKey(start)
    while (at >= 0) {
      at = this.key(at, this.#rowKeys, guess)
      guess = this.guess
      if (this.code === 1 || this.code === 2) seen |= this.code
      at = this.nextKey(this.#field(this.code, at))
    }
    if (seen !== 3) throw UNUSUAL
    return ~at
  }

  #field(code: number, at: number): number {
    if (code === 0) return this.skip(at)
    if (this.bytes[at] === LETTER_N && code > 2) return this.word(at, 'null')
    switch (code) {
      case 1:
        return this.#id(at)
      case 2:
        return this.#epoch(at)
      case 3:
        return this.#input(at)
      case 4:
      case 5:
        return this.#texts(code, at)
      case 6:
        return this.#scores(at)
      case 7:
        return this.#metadata(at)
      case 8:
        return this.#usage(at)
      case 9:
      case 10:
        return this.#seconds(code, at)
      case 11:
      case 12:
        return this.#ending(code, at)
      default:
        throw UNUSUAL
    }
  }

  #id(at: number): number {
    if (this.bytes[at] === QUOTE) {
      const end = this.readText(at + 1)
      this.row.id = this.text
      return end
    }
    const end = this.number(at)
    if (!Number.isInteger(this.value)) throw UNUSUAL
    this.row.id = end - at <= SAFE_DIGITS ? `${this.value}` : this.#digits(at, end)
    this.row.numericId = true
    return end
  }

  #digits(at: number, end: number): string {
    const digits = this.bytes.toString('latin1', at, end)
    if (!/^-?\d+$/.test(digits)) throw UNUSUAL
    return digits
  }

  #epoch(at: number): number {
    const end = this.number(at)
    if (!Number.isSafeInteger(this.value) || this.value < 1) throw UNUSUAL
    this.row.epoch = this.value
    return end
  }

  #input(at: number): number {
    const isText = this.bytes[at] === QUOTE
    const end = isText ? this.readFingerprint(at + 1) : this.skip(at)
    if (!isText && this.bytes[at] !== OPEN_ARRAY) throw UNUSUAL
    this.row.inputFingerprint = isText ? this.fingerprint : fingerprintInput(this.#json(at, end))
    return end
  }

  #texts(code: number, at: number): number {
    const isText = this.bytes[at] === QUOTE
    if (!isText && this.bytes[at] !== OPEN_ARRAY) throw UNUSUAL
    const end = isText ? this.readFingerprint(at + 1) : this.readListFingerprint(at)
    if (code === 4) this.row.targetFingerprint = this.fingerprint
    else this.row.choicesFingerprint = this.fingerprint
    return end
  }

  #scores(start: number): number {
    const scores: (ScoreValue | undefined)[] = []
    let guess = 0
    let at = this.firstKey(start)
    while (at >= 0) {
      at = this.growingKey(at, this.#scorers, guess)
      guess = this.guess
      const scorer = this.code
      if (this.#scorers.texts[scorer] === UNNAMED_SCORER) throw UNUSUAL
      if (this.bytes[at] === LETTER_N) at = this.word(at, 'null')
      else {
        at = this.#score(at)
        setScore(scores, scorer, this.#scoreValue)
      }
      at = this.nextKey(at)
    }
    this.row.scores = scores
    return ~at
  }

  #score(start: number): number {
    this.#scoreValue = Number.NaN
    let guess = 0
    let at = this.firstKey(start)
    while (at >= 0) {
      at = this.key(at, this.#scoreKeys, guess)
      guess = this.guess
      at = this.nextKey(this.code === 1 ? this.#value(at) : this.skip(at))
    }
    return ~at
  }

  #value(at: number): number {
    switch (this.bytes[at]) {
      case QUOTE: {
        const end = this.readText(at + 1)
        this.#scoreValue = this.text
        return end
      }
      case OPEN_OBJECT:
      case OPEN_ARRAY: {
        const end = this.skip(at)
        this.#scoreValue = toScoreValue(this.#json(at, end))
        return end
      }
      case LETTER_T:
        this.#scoreValue = true
        return this.word(at, 'true')
      case LETTER_F:
        this.#scoreValue = false
        return this.word(at, 'false')
      case LETTER_N:
        this.#scoreValue = Number.NaN
        return this.word(at, 'null')
      default: {
        const end = this.number(at)
        this.#scoreValue = this.value
        return end
      }
    }
  }

  #metadata(start: number): number {
    if (this.#metadataKeys.texts.length === 1) return this.skip(start)
    const kept: { [key: string]: string } = Object.create(null)
    let guess = 0
    let at = this.firstKey(start)
    while (at >= 0) {
      at = this.key(at, this.#metadataKeys, guess)
      guess = this.guess
      const end = this.skip(at)
      const text = this.code === 0 ? null : metadataText(this.#json(at, end))
      if (text !== null) kept[this.#metadataKeys.texts[this.code]!] = text
      at = this.nextKey(end)
    }
    this.row.metadata = kept
    return ~at
  }

  #usage(at: number): number {
    const end = this.readUsage(at)
    this.row.usage = this.usage
    return end
  }

  #seconds(code: number, at: number): number {
    const end = this.number(at)
    if (code === 9) this.row.totalTime = this.value
    else this.row.workingTime = this.value
    return end
  }

  #ending(code: number, at: number): number {
    if (this.bytes[at] !== QUOTE) throw UNUSUAL
    const end = this.readText(at + 1)
    if (code === 11) this.row.error = cutError(this.text)
    else this.row.limit = this.text
    return end
  }

  #json(at: number, end: number): Json {
    try {
      return parseJson(this.bytes.subarray(at, end)) as Json
    } catch {
      throw UNUSUAL
    }
  }
}
