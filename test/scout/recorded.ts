/** What a real MLflow 3 said of traces that real libraries made: fixtures/traces, recorded by fixtures/generate/traces.py. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseExactly } from '../../src/mlflow/json-text.ts'
import { parseTypedTraces } from '../../src/mlflow/span-schema.ts'
import { parseTraces } from '../../src/mlflow/trace-schema.ts'
import { type Trace, transcriptsOf } from '../../src/scout/convert.ts'
import type { Transcript } from '../../src/scout/import.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'traces')

interface Recording {
  search: unknown
  batchGet: unknown
  /** What the real inspect-mlflow makes of the same traces; null: it was not there. */
  inspectMlflow: { transcript_id: string; [field: string]: unknown }[] | null
}

export function recording(name: string): Recording {
  return parseExactly(readFileSync(join(FIXTURES, `${name}.json`))) as Recording
}

/** The oldest first. */
export function recordedTraces(name: string): Trace[] {
  const { search, batchGet } = recording(name)
  const spans = parseTypedTraces(batchGet)
  return parseTraces(search).items.map(found => {
    if (found.kind === 'broken') throw new Error(found.why)
    const own = spans.get(found.info.traceId)
    if (typeof own !== 'object') throw new Error(own)
    return { info: found.info, spans: own }
  })
}

export function recordedTranscripts(name: string): Transcript[] {
  return recordedTraces(name).flatMap(trace => transcriptsOf(trace, surroundings(name)))
}

export const surroundings = (experiment: string) => ({
  experiment,
  traceUrl: ({ traceId }: { traceId: string }) => `https://mlflow/${traceId}`,
})

/** `role: text`, and the calls of an assistant, line by line. */
export function readable({ messages }: Transcript): string[] {
  return messages.map(({ role, content, tool_calls: calls = [], tool_call_id: answers }) => {
    const words = typeof content === 'string' ? content : content.map(part => part.type).join(' + ')
    const asked = calls.map(call => ` → ${call.function}(${JSON.stringify(call.arguments)}) ${call.id}`).join('')
    return `${role}${answers ? ` ${answers}` : ''}: ${words}${asked}`
  })
}
