/** What we read of GitHub's events and answers. Everything else in them passes unread. */
import * as z from 'zod'

const sha = z.string().regex(/^[0-9a-f]{40}$/)
const optionalText = z.string().nullish()

const repository = z.object({
  id: z.int(),
  full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  default_branch: z.string().optional(),
  private: z.boolean().optional(),
  visibility: z.string().optional(),
})

const user = z.object({ login: z.string(), type: z.string().optional() })

const pull = z.object({
  number: z.int().positive(),
  state: z.string().optional(),
  user: user.nullish(),
  merge_commit_sha: optionalText,
  head: z.object({ sha, ref: z.string(), repo: z.object({ id: z.int(), full_name: z.string() }).nullish() }),
  base: z.object({ sha, ref: z.string(), repo: z.object({ id: z.int() }).nullish() }),
})

const workflowRun = z.object({
  id: z.int(),
  run_attempt: z.int().optional(),
  event: z.string(),
  status: optionalText,
  conclusion: optionalText,
  path: z.string(),
  head_sha: sha,
  head_branch: optionalText,
  html_url: z.string(),
  repository: z.object({ id: z.int() }),
  head_repository: z.object({ id: z.int(), full_name: z.string() }).nullish(),
})

const payload = z.object({
  repository: repository.optional(),
  pull_request: pull.optional(),
  workflow_run: workflowRun.extend({ pull_requests: z.array(z.object({ number: z.int() })).nullish() }).optional(),
  merge_group: z.object({ head_sha: sha, head_ref: z.string(), base_sha: sha, base_ref: z.string() }).optional(),
  issue: z.object({ number: z.int(), pull_request: z.object({}).nullish() }).optional(),
  ref: z.string().optional(),
})

const commit = z.object({ sha, parents: z.array(z.object({ sha })) })

const artifact = z.object({
  id: z.int(),
  name: z.string(),
  size_in_bytes: z.number(),
  expired: z.boolean(),
  created_at: z.string().nullable(),
  expires_at: z.string().nullable(),
  digest: optionalText,
  workflow_run: z
    .object({
      id: z.int(),
      repository_id: z.int(),
      head_repository_id: z.int(),
      head_branch: optionalText,
      head_sha: z.string(),
    })
    .partial()
    .nullish(),
})

const comment = z.object({
  id: z.int(),
  body: z.string().optional(),
  html_url: z.string(),
  user: user.nullish(),
})

const review = z.object({
  id: z.int(),
  body: z.string().nullish(),
  state: z.string(),
  commit_id: z.string().nullish(),
  user: user.nullish(),
})

export type Payload = z.infer<typeof payload>
export type RepositoryFacts = z.infer<typeof repository>
export type PullRequest = z.infer<typeof pull>
export type WorkflowRun = z.infer<typeof workflowRun>
export type Commit = z.infer<typeof commit>
export type Artifact = z.infer<typeof artifact>
export type Comment = z.infer<typeof comment>
export type Review = z.infer<typeof review>

/** @throws ZodError, as all parsers here: the client says what was asked when it happens. */
export const parsePayload = (json: unknown): Payload => payload.parse(json)
export const parseRepository = (json: unknown): RepositoryFacts => repository.parse(json)
export const parsePull = (json: unknown): PullRequest => pull.parse(json)
export const parsePulls = (json: unknown): PullRequest[] => z.array(pull).parse(json)
export const parseRun = (json: unknown): WorkflowRun => workflowRun.parse(json)
export const parseRuns = (json: unknown): WorkflowRun[] =>
  z.object({ workflow_runs: z.array(workflowRun) }).parse(json).workflow_runs
export const parseCommit = (json: unknown): Commit => commit.parse(json)
export const parseCommits = (json: unknown): Commit[] => z.array(commit).parse(json)
export const parseMergeBase = (json: unknown): string =>
  z.object({ merge_base_commit: commit }).parse(json).merge_base_commit.sha
export const parseArtifacts = (json: unknown): { total: number; artifacts: Artifact[] } => {
  const { total_count: total, artifacts } = z.object({ total_count: z.int(), artifacts: z.array(artifact) }).parse(json)
  return { total, artifacts }
}
export const parseComment = (json: unknown): Comment => comment.parse(json)
export const parseComments = (json: unknown): Comment[] => z.array(comment).parse(json)
export const parseReviews = (json: unknown): Review[] => z.array(review).parse(json)
/** `admin`, `write`, `read` or `none`: maintainers are `write`, triagers `read`. */
export const parsePermission = (json: unknown): string => z.object({ permission: z.string() }).parse(json).permission
export const parseBranchName = (json: unknown): string => z.object({ name: z.string() }).parse(json).name
export const parseViewer = (json: unknown): string =>
  z.object({ viewer: z.object({ login: z.string() }) }).parse(json).viewer.login
export const parseCreatedId = (json: unknown): number => z.object({ id: z.int() }).parse(json).id
