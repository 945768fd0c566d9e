/**
 * Fetches the newest traces of an experiment and does nothing with them: what any import has to wait for.
 * Arguments: URL, name, how many.
 */
const [url = '', name = '', limit = '1000000'] = process.argv.slice(2)
let left = Number(limit)
interface Answer {
  experiment: { experiment_id: string }
  traces?: { trace_id: string }[]
  next_page_token?: string
}
const json = async (path: string, init?: RequestInit): Promise<Answer> =>
  (await fetch(`${url}${path}`, init)).json() as Promise<Answer>
const headers = { 'content-type': 'application/json' }

const { experiment } = await json(`/api/2.0/mlflow/experiments/get-by-name?experiment_name=${encodeURIComponent(name)}`)
const place = { type: 'MLFLOW_EXPERIMENT', mlflow_experiment: { experiment_id: experiment.experiment_id } }
let waiting: string[] = []
let bytes = 0

async function fetchBatch(): Promise<void> {
  const ids = waiting.splice(0, 100).map(id => `trace_ids=${id}`)
  const answer = await fetch(`${url}/api/3.0/mlflow/traces/batchGet?${ids.join('&')}`)
  bytes += (await answer.arrayBuffer()).byteLength
}

for (let token: string | undefined, more = true; more; ) {
  const body = JSON.stringify({
    locations: [place],
    max_results: Math.min(500, left),
    order_by: ['timestamp_ms DESC'],
    page_token: token,
  })
  const page = await json('/api/3.0/mlflow/traces/search', { method: 'POST', headers, body })
  const traces = page.traces ?? []
  waiting.push(...traces.map(trace => trace.trace_id))
  while (waiting.length >= 100) await fetchBatch()
  token = page.next_page_token
  left -= traces.length
  more = traces.length > 0 && left > 0 && Boolean(token)
}
while (waiting.length > 0) await fetchBatch()
waiting = []
console.log(`${bytes} bytes`)
