/** The client of the one MLflow server that a job speaks to, made when it is first needed. */
import { UserError } from '../errors.ts'
import type { Mlflow } from '../mlflow/client.ts'
import { namesServer, openMlflow } from '../mlflow/open.ts'
import { type MLflowSettings, secretsOfServer } from '../mlflow/settings.ts'
import { safeLine } from '../report/text.ts'
import type { Job } from './job.ts'

export interface JobMlflow {
  client: Mlflow
  settings: MLflowSettings
}

/**
 * All requests of the job together. A server that answers nothing is given up after one request, in a few minutes;
 * this is for one that answers slowly, and leaves time for logs of gigabytes.
 */
const LONGEST_MS = 10 * 60_000
const made = new WeakMap<Job, Promise<JobMlflow>>()

/** @throws UserError when no server is named. */
export function mlflowOf(job: Job): Promise<JobMlflow> {
  const known = made.get(job) ?? connected(job)
  made.set(job, known)
  return known
}

async function connected(job: Job): Promise<JobMlflow> {
  const settings = job.mlflow
  if (settings === null || !namesServer(settings))
    throw new UserError({
      what: 'A baseline from MLflow needs the address of the server.',
      where: 'input baseline: mlflow',
      fix: 'Set mlflow-tracking-uri, or MLFLOW_TRACKING_URI in the environment of the job.',
    })
  for (const secret of secretsOfServer(settings.server)) job.page.mask(secret)
  const { client, close } = await openMlflow({
    settings,
    proxies: job.proxies,
    onWait: message => job.page.info(safeLine(message)),
    signal: AbortSignal.timeout(LONGEST_MS),
  })
  job.onEnd(close)
  return { client, settings }
}
