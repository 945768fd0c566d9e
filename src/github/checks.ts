/** Check runs, with as many annotations as it takes. */
import type { Api } from './client.ts'
import { parseCreatedId } from './schema.ts'

export interface CheckAnnotation {
  path: string
  start_line: number
  end_line: number
  annotation_level: 'failure' | 'warning' | 'notice'
  title: string
  message: string
}

export interface CheckRun {
  name: string
  headSha: string
  conclusion: 'success' | 'failure' | 'neutral'
  detailsUrl: string
  title: string
  summary: string
  annotations: readonly CheckAnnotation[]
}

/** As many as one request takes. */
const BATCH = 50

/** @throws GitHubError */
export async function createCheckRun(api: Api, check: CheckRun): Promise<void> {
  const { annotations, title, summary } = check
  const output = (from: number) => ({ title, summary, annotations: annotations.slice(from, from + BATCH) })
  const id = await api.get(
    'POST /check-runs',
    {
      name: check.name,
      head_sha: check.headSha,
      status: 'completed',
      conclusion: check.conclusion,
      details_url: check.detailsUrl,
      output: output(0),
    },
    parseCreatedId,
  )
  // Further annotations are added to those that are there.
  for (let from = BATCH; from < annotations.length; from += BATCH)
    await api.request('PATCH /check-runs/{id}', { id, output: output(from) })
}
