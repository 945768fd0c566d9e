/** Where the samples of a .json log begin and end in the file. */
import type { Stray } from './body-places.ts'
import { parseJson } from './json.ts'
import type { SampleTable } from './sample-table.ts'
import { sampleId } from './summaries.ts'
import type { Plan, Receiver } from './walk.ts'

/** Far above any id. */
const MAX_ID_BYTES = 1 << 20
const NOWHERE = -1
/** A file of nothing but broken samples is told of up to a point. */
const MAX_STRAYS = 10_000

export class JsonSamples implements Receiver {
  readonly #table: SampleTable
  readonly #starts: Float64Array
  readonly #ends: Float64Array
  readonly strays: Stray[] = []
  #start = NOWHERE
  #found = new Map<string, Buffer>()

  constructor(table: SampleTable, samples: number) {
    this.#table = table
    this.#starts = new Float64Array(samples).fill(NOWHERE)
    this.#ends = new Float64Array(samples)
  }

  plan(): Plan {
    const keep = (slot: string): [string, Plan] => [slot, { kind: 'keep', slot, maxBytes: MAX_ID_BYTES }]
    const sample: Plan = { kind: 'object', name: 'sample', keys: new Map([keep('id'), keep('epoch')]) }
    return { kind: 'object', keys: new Map<string, Plan>([['samples', { kind: 'array', each: sample }]]) }
  }

  /** Of repeated samples the last counts. */
  at(position: number): { start: number; end: number } | null {
    const start = this.#starts[position]!
    return start === NOWHERE ? null : { start, end: this.#ends[position]! }
  }

  kept(slot: string, bytes: Buffer): void {
    this.#found.set(slot, Buffer.from(bytes))
  }

  tooLong(): void {}

  opened(_: string, offset: number): void {
    this.#start = offset
    this.#found = new Map()
  }

  closed(_: string, offset: number): void {
    const { id, epoch } = this.#identity()
    const position = id === null || epoch === null ? NOWHERE : this.#table.find(id, epoch)
    if (position === NOWHERE) this.#stray({ id, epoch, why: 'It is in no shape that we know.' })
    else {
      this.#starts[position] = this.#start
      this.#ends[position] = offset
    }
    this.#start = NOWHERE
  }

  /** The walk ended here: within a sample, that one is lost. */
  cutOff(why: string): void {
    if (this.#start !== NOWHERE) this.#stray({ ...this.#identity(), why })
  }

  #stray(stray: Stray): void {
    if (this.strays.length < MAX_STRAYS) this.strays.push(stray)
    else this.strays[MAX_STRAYS] = { id: null, epoch: null, why: 'There are more samples that cannot be read.' }
  }

  #identity(): Omit<Stray, 'why'> {
    const [id, epoch] = [this.#parsed('id'), this.#parsed('epoch')]
    const isId = typeof id === 'string' || typeof id === 'number'
    return {
      id: isId ? sampleId(id, Buffer.from(`{"id":${this.#found.get('id')}}`)).id : null,
      epoch: typeof epoch === 'number' ? epoch : null,
    }
  }

  #parsed(slot: string): unknown {
    const bytes = this.#found.get(slot)
    try {
      return bytes === undefined ? null : parseJson(bytes)
    } catch {
      // What is no JSON is no id.
      return null
    }
  }
}
