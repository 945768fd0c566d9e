/** What inspect-mlflow left of an eval in its run, downloaded; what is missing or broken is told and does without. */
import { parseJson } from '../logs/json.ts'
import { oneLine, Unreadable } from '../logs/unreadable.ts'
import type { Mlflow, Run } from '../mlflow/client.ts'
import { isMlflow } from '../mlflow/error.ts'
import type { Remains } from './rebuild.ts'
import { type Fields, isFields, rowsOfList, rowsOfTable } from './rows.ts'

/** Of one document: the tables of some hundred thousand samples. */
const MAX_DOCUMENT_BYTES = 256 << 20

export interface FoundRemains {
  remains: Remains
  /** What should be there and is not, in sentences. */
  notes: string[]
}

type Document = { kind: 'json'; json: unknown } | { kind: 'missing' } | { kind: 'broken'; why: string }

/** @throws MlflowError when the server gives no answer that can be used, whatever the run. */
export async function findRemains(client: Mlflow, run: Run): Promise<FoundRemains> {
  const notes: string[] = []
  const look = async <T>(path: string | null, told: string, parse: (json: unknown) => T | null): Promise<T | null> => {
    const document = path === null ? MISSING : await documentOf(client, { runId: run.runId, path })
    const parsed = document.kind === 'json' ? parse(document.json) : null
    if (document.kind === 'missing') notes.push(`${told} is missing.`)
    else if (document.kind === 'broken') notes.push(`${told} cannot be read: ${document.why}`)
    else if (parsed === null) notes.push(`${told} is in no shape that we know.`)
    return parsed
  }
  const evalId = run.tags.get('inspect.eval_id') ?? ''
  const named = (folder: string, start: string) => nameOf(client, { runId: run.runId, folder, start, evalId })
  const header = await look(await named('eval_logs', 'eval_log_'), 'The header (eval_logs/)', objectOrNull)
  const results = await look(await named('sample_results', 'sample_results_'), 'sample_results/', rowsOfList)
  const samples = await look('inspect/samples.json', 'inspect/samples.json', rowsOfTable)
  // The text form of scores is the last resort.
  const scores = results === null ? await look(SCORES, SCORES, rowsOfTable) : null
  return { remains: { header, results, samples, scores, run: identityOf(run) }, notes }
}

const MISSING: Document = { kind: 'missing' }
const SCORES = 'inspect/sample_scores.json'

const objectOrNull = (json: unknown): Fields | null => (isFields(json) ? json : null)

function identityOf({ tags, status, startTimeMs }: Run): Remains['run'] {
  const [evalId, task, model] = ['eval_id', 'task', 'model'].map(key => tags.get(`inspect.${key}`))
  if (!evalId || !task || !model) return null
  return { evalId, task, model, status, createdAt: new Date(startTimeMs).toISOString() }
}

/** Names end in random letters; of several the last one of this eval. */
async function nameOf(
  client: Mlflow,
  { runId, folder, start, evalId }: { runId: string; folder: string; start: string; evalId: string },
): Promise<string | null> {
  const { files } = await client.listArtifacts(runId, folder)
  const paths = files.map(({ path }) => path).filter(path => path.startsWith(`${folder}/${start}`) && isSafe(path))
  paths.sort()
  return paths.findLast(path => path.startsWith(`${folder}/${start}${evalId}`)) ?? paths.at(-1) ?? null
}

/** The server's own words steer no request elsewhere. */
const isSafe = (path: string): boolean => /^[\w./-]{1,300}\.json$/.test(path) && !path.includes('..')

async function documentOf(client: Mlflow, { runId, path }: { runId: string; path: string }): Promise<Document> {
  try {
    const { body } = await client.downloadArtifact(runId, path, { maxBytes: MAX_DOCUMENT_BYTES })
    const chunks: Uint8Array[] = []
    for await (const chunk of body) chunks.push(chunk)
    return { kind: 'json', json: parseJson(Buffer.concat(chunks), { bigIntegersAsText: true }) }
  } catch (thrown) {
    if (isMlflow(thrown, 'not-found')) return MISSING
    if (isMlflow(thrown, 'strange')) return { kind: 'broken', why: `${thrown.message}.` }
    if (thrown instanceof Unreadable) return { kind: 'broken', why: oneLine(thrown) }
    throw thrown
  }
}
