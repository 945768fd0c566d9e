/** What every mode is given: where it runs, what was asked for, and the ways out. */
import type { Api } from '../github/client.ts'
import type { Context } from '../github/context.ts'
import type { Http } from '../http.ts'
import type { ActionInputs } from '../inputs/action.ts'
import type { MLflowSettings } from '../mlflow/settings.ts'
import type { JobPage } from '../publish/job.ts'

export interface Job {
  context: Context
  inputs: ActionInputs
  api: Api
  http: Http
  page: JobPage
  /** A new folder of this step alone. */
  folder: string
  /** Where script and style of the HTML page lie. */
  htmlFolder: string
  /** `main` or what it is called now. */
  defaultBranch: string
  /** Where strangers can read everything that is uploaded. */
  isPublic: boolean
  /** No artifact service there. */
  isEnterpriseServer: boolean
  secrets: readonly string[]
  proxies: { httpProxy: string; httpsProxy: string; noProxy: string }
  /** Null: no server is named. */
  mlflow: MLflowSettings | null
  now: Date
  /** Closes what was opened on the way. */
  onEnd: (close: () => Promise<void>) => void
}
