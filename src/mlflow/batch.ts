/** Metrics, params and tags of a run, in as many requests as it takes; what could not be stored has a name. */
import type { Api } from './api.ts'
import { isMlflow } from './error.ts'
import { cutValue, legalKey, MOST_PARAM_CHARACTERS, MOST_TAG_CHARACTERS } from './keys.ts'
import { batchesOf, type Metric, type Pair } from './limits.ts'
import { parseNothing, parseRun } from './schema.ts'

export interface Logged {
  metrics?: readonly Metric[]
  params?: readonly Pair[]
  /** Of the same key, the last one counts. */
  tags?: readonly Pair[]
}

/** A param keeps its first value for ever. */
export interface ParamConflict {
  key: string
  stored: string
  refused: string
}

export interface BatchOutcome {
  /** Everything else was stored. */
  conflicts: ParamConflict[]
  /** Keys that had to be changed to be legal. */
  renamed: { from: string; to: string }[]
  /** Keys of the values that were too long and end in a mark. */
  cut: string[]
}

/** @throws MlflowError */
export async function logBatch(api: Api, { runId, logged }: { runId: string; logged: Logged }): Promise<BatchOutcome> {
  const { metrics = [], params = [], tags = [] } = logged
  const once = firstOfEach(params.map(pair => legalPair(pair, MOST_PARAM_CHARACTERS)))
  const last = new Map(tags.map(pair => legalPair(pair, MOST_TAG_CHARACTERS)).map(pair => [pair.key, pair]))
  const conflicts = [...once.conflicts]
  const all = { metrics: metrics.map(each => ({ ...each, key: legalKey(each.key) })), tags: [...last.values()] }
  for (const batch of batchesOf({ ...all, params: once.params })) {
    if (batch.params.length > 0) conflicts.push(...(await logParams(api, { runId, params: batch.params })))
    else await api.post('/api/2.0/mlflow/runs/log-batch', { run_id: runId, ...batch }, parseNothing)
  }
  return { conflicts, renamed: renamed([...metrics, ...params, ...tags]), cut: cut({ params, tags }) }
}

/**
 * The server refuses a batch as a whole for one param that has another value already. Which one that is, it says in
 * words that differ between servers; so the run is asked, and the rest is sent again.
 */
async function logParams(api: Api, { runId, params }: { runId: string; params: Pair[] }): Promise<ParamConflict[]> {
  const send = (some: Pair[]): Promise<void> =>
    api.post('/api/2.0/mlflow/runs/log-batch', { run_id: runId, metrics: [], params: some, tags: [] }, parseNothing)
  try {
    await send(params)
    return []
  } catch (thrown) {
    if (!isMlflow(thrown, 'invalid')) throw thrown
    const stored = (await api.get('/api/2.0/mlflow/runs/get', { run_id: runId }, parseRun)).params
    const conflicts = params.flatMap(({ key, value }) => {
      const before = stored.get(key)
      return before === undefined || before === value ? [] : [{ key, stored: before, refused: value }]
    })
    if (conflicts.length === 0) throw thrown
    const rest = params.filter(({ key }) => !stored.has(key))
    if (rest.length > 0) await send(rest)
    return conflicts
  }
}

function legalPair({ key, value }: Pair, mostCharacters: number): Pair {
  return { key: legalKey(key), value: cutValue(value, mostCharacters) }
}

/** The server refuses a batch that names a param twice, even with the same value. */
function firstOfEach(params: readonly Pair[]): { params: Pair[]; conflicts: ParamConflict[] } {
  const first = new Map<string, string>()
  const conflicts: ParamConflict[] = []
  for (const { key, value } of params) {
    const before = first.get(key)
    if (before === undefined) first.set(key, value)
    else if (before !== value) conflicts.push({ key, stored: before, refused: value })
  }
  return { params: [...first].map(([key, value]) => ({ key, value })), conflicts }
}

function renamed(items: readonly { key: string }[]): BatchOutcome['renamed'] {
  const changed = new Map(items.map(({ key }) => [key, legalKey(key)]))
  return [...changed].filter(([from, to]) => from !== to).map(([from, to]) => ({ from, to }))
}

function cut({ params, tags }: { params: readonly Pair[]; tags: readonly Pair[] }): string[] {
  const long = [
    ...params.filter(({ value }) => value.length > MOST_PARAM_CHARACTERS),
    ...tags.filter(({ value }) => value.length > MOST_TAG_CHARACTERS),
  ]
  return [...new Set(long.map(({ key }) => legalKey(key)))]
}
