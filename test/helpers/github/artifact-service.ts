/**
 * The service that a job uploads artifacts to, as `@actions/artifact` 6 speaks with it: five calls of one twirp
 * service. What is finalized is at once an artifact of the repository that the REST API lists.
 */
import type { Blobs, Upload } from './blobs.ts'
import { type Answer, Refusal, type Request } from './exchange.ts'
import { sha256 } from './model/ids.ts'
import type { Artifact } from './model/records.ts'
import type { Repository } from './model/repository.ts'
import { field, text } from './routes/route.ts'

/** What a job's runtime token stands for. */
export interface Job {
  repository: Repository
  runId: number
  attempt: number
  job: string
}

interface Pending extends Job {
  name: string
  expiresAt: string | null
  upload: Upload
  isFinalized: boolean
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/'
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

export class ArtifactService {
  readonly #blobs: Blobs
  readonly #now: () => Date
  readonly #jobs = new Map<string, Job>()
  readonly #pending: Pending[] = []

  constructor({ blobs, now }: { blobs: Blobs; now: () => Date }) {
    this.#blobs = blobs
    this.#now = now
  }

  /** A JWT whose scopes name run and job, as the runner hands it to a job. */
  token(job: Job): string {
    const scope = `Actions.ExampleScope Actions.Results:${job.runId}:${backendId(job)}`
    const until = Math.floor(this.#now().getTime() / 1000) + 6 * 60 * 60
    const claims = { scp: scope, exp: until, iss: 'https://token.actions.githubusercontent.com' }
    const token = [encode({ alg: 'RS256', typ: 'JWT' }), encode(claims), sha256(`${scope}${this.#jobs.size}`)].join('.')
    this.#jobs.set(token, job)
    return token
  }

  answer(request: Request): Answer {
    const job = this.#jobs.get(request.token ?? '')
    if (job === undefined) throw twirpError(401, 'unauthenticated', 'token is not known')
    if (request.method !== 'POST' || !request.path.startsWith(SERVICE))
      throw twirpError(404, 'bad_route', `no handler for path ${request.path}`)
    this.#refuseOthers(request.body, job)
    const method = request.path.slice(SERVICE.length)
    if (method === 'CreateArtifact') return this.#create(request.body, job)
    if (method === 'FinalizeArtifact') return this.#finalize(request.body, job)
    if (method === 'ListArtifacts') return this.#list(request.body, job)
    if (method === 'GetSignedArtifactURL') return this.#sign(request.body, job)
    if (method === 'DeleteArtifact') return this.#delete(request.body, job)
    throw twirpError(404, 'bad_route', `no handler for path ${request.path}`)
  }

  #refuseOthers(body: unknown, { runId }: Job): void {
    if (text(body, 'workflow_run_backend_id') !== String(runId))
      throw twirpError(403, 'permission_denied', 'the token is of another run')
  }

  #create(body: unknown, job: Job): Answer {
    const name = nameOf(body)
    const isTaken = this.#pending.some(each => each.name === name && isSame(each, job)) || this.#newest(name, job, true)
    if (isTaken)
      throw twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
    const { url, upload } = this.#blobs.signUpload()
    this.#pending.push({ ...job, name, upload, expiresAt: text(body, 'expires_at'), isFinalized: false })
    return { status: 200, body: { ok: true, signed_upload_url: url } }
  }

  #finalize(body: unknown, job: Job): Answer {
    const name = nameOf(body)
    const pending = this.#pending.find(each => each.name === name && isSame(each, job) && !each.isFinalized)
    const zip = pending?.upload.bytes ?? null
    if (pending === undefined || zip === null) throw twirpError(404, 'not_found', 'the artifact was not uploaded')
    const digest = `sha256:${sha256(zip)}`
    if (Number(field(body, 'size')) !== zip.length) throw twirpError(400, 'invalid_argument', 'the size does not match')
    if ((text(body, 'hash') ?? digest) !== digest) throw twirpError(400, 'invalid_argument', 'the hash does not match')
    pending.isFinalized = true
    const { expiresAt, runId, attempt } = pending
    const { id } = job.repository.artifact({ name, run: runId, attempt, zip, digest, ...(expiresAt && { expiresAt }) })
    return { status: 200, body: { ok: true, artifact_id: String(id) } }
  }

  #list(body: unknown, job: Job): Answer {
    const [name, id] = [text(body, 'name_filter'), field(body, 'id_filter')]
    const artifacts = job.repository.artifacts.filter(
      artifact =>
        artifact.runId === job.runId &&
        !artifact.expired &&
        (name === null || artifact.name === name) &&
        (id === undefined || String(artifact.id) === String(id)),
    )
    return { status: 200, body: { artifacts: artifacts.map(artifact => listed(artifact, job)) } }
  }

  #sign(body: unknown, job: Job): Answer {
    const artifact = this.#newest(nameOf(body), job)
    if (artifact === undefined) throw twirpError(404, 'not_found', 'artifact not found')
    return { status: 200, body: { signed_url: this.#blobs.sign(artifact.zip, `${artifact.name}.zip`) } }
  }

  #delete(body: unknown, job: Job): Answer {
    const artifact = this.#newest(nameOf(body), job)
    if (artifact === undefined) throw twirpError(404, 'not_found', 'artifact not found')
    const { artifacts } = job.repository
    artifacts.splice(artifacts.indexOf(artifact), 1)
    const pending = this.#pending.findIndex(
      each => each.name === artifact.name && each.runId === artifact.runId && each.attempt === artifact.attempt,
    )
    if (pending >= 0) this.#pending.splice(pending, 1)
    return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } }
  }

  #newest(name: string, job: Job, ofAttempt = false): Artifact | undefined {
    return job.repository.artifacts
      .filter(each => each.name === name && each.runId === job.runId && (!ofAttempt || each.attempt === job.attempt))
      .at(-1)
  }
}

const backendId = ({ job, attempt }: Job): string => `${job}.${attempt}`
const isSame = (one: Job, other: Job): boolean =>
  one.repository === other.repository && one.runId === other.runId && one.attempt === other.attempt

function nameOf(body: unknown): string {
  const name = text(body, 'name')
  if (name === null || name === '') throw twirpError(400, 'invalid_argument', 'name is missing')
  return name
}

const listed = (artifact: Artifact, job: Job) => ({
  workflow_run_backend_id: String(artifact.runId),
  workflow_job_run_backend_id: backendId({ ...job, attempt: artifact.attempt }),
  database_id: String(artifact.id),
  name: artifact.name,
  size: String(artifact.sizeBytes),
  created_at: artifact.createdAt,
  digest: artifact.digest,
})

function twirpError(status: number, code: string, msg: string): Refusal {
  const refusal = new Refusal(status, msg)
  refusal.answer.body = { code, msg }
  return refusal
}
