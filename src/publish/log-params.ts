/** Params of a run, from whatever values a caller has. */
import type { Json } from '../logs/eval-log.ts'
import type { BatchOutcome, Mlflow } from '../mlflow/client.ts'
import { pythonText } from '../tracking/python-text.ts'

/** Params of any values, as Python writes them; those that cannot be stored as they are come back by name. @throws MlflowError */
export function safeLogParams(client: Mlflow, runId: string, params: Record<string, unknown>): Promise<BatchOutcome> {
  // What JSON has no word for, inside objects, is not there.
  const plain = (value: unknown): Json =>
    typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : ((value ?? null) as Json)
  const text = (value: unknown): string =>
    typeof value === 'bigint' || typeof value === 'function' ? String(value) : pythonText(plain(value))
  return client.logBatch(runId, { params: Object.entries(params).map(([key, value]) => ({ key, value: text(value) })) })
}
