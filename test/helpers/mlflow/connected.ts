/** A client of a real server, and something to do there. */
import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { createHttp } from '../../../src/http.ts'
import { connectMlflow, type Mlflow, type Run } from '../../../src/mlflow/client.ts'
import { loadSettings } from '../../../src/mlflow/settings.ts'

/** Waits between attempts take no time. */
export function connected(url: string): Mlflow & { waits: string[] } {
  const waits: string[] = []
  const http = createHttp({ userAgent: 'eval-regression/test', sleep: async () => {} })
  onTestFinished(() => http.close())
  const settings = loadSettings({ MLFLOW_TRACKING_URI: url })
  return { ...connectMlflow({ settings, http, onWait: message => void waits.push(message) }), waits }
}

/** A name that nobody else uses on this server. */
export function aName(what: string): string {
  return `${what} ${randomUUID().slice(0, 8)}`
}

export async function aRun(mlflow: Mlflow, tags: Record<string, string> = {}): Promise<Run> {
  const { experimentId } = await mlflow.ensureExperiment(aName('experiment'))
  return mlflow.createRun({
    experimentId,
    name: 'a run',
    startTimeMs: Date.now(),
    tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
  })
}

export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

export async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await collected(body))
}
