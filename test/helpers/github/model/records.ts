/** What a repository holds beside its commits, as plain records that a test may change at any time. */
import type { Repository } from './repository.ts'
import type { User } from './user.ts'

export interface PullRequest {
  id: number
  number: number
  title: string
  body: string | null
  /** A null repository: the fork was deleted. */
  head: { repository: Repository | null; ref: string; sha: string }
  base: { ref: string; sha: string }
  author: User
  state: 'open' | 'closed'
  draft: boolean
  merged: boolean
  /** The test merge while the pull request is open. */
  mergeCommitSha: string | null
  createdAt: string
  updatedAt: string
}

export interface Job {
  id: number
  name: string
  attempt: number
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'pending'
  conclusion: Conclusion | null
}

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required' | 'neutral'

export interface WorkflowRun {
  id: number
  name: string
  path: string
  workflowId: number
  event: string
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
  conclusion: Conclusion | null
  headBranch: string | null
  headSha: string
  /** Null: the fork was deleted. */
  headRepository: Repository | null
  runAttempt: number
  runNumber: number
  actor: User
  /** Numbers of same-repository pull requests; GitHub leaves it empty for forks. */
  pullRequests: number[]
  jobs: Job[]
  createdAt: string
  updatedAt: string
}

export interface Artifact {
  id: number
  name: string
  /** Of a run that is not there (deleted): no `workflow_run` in answers. */
  runId: number
  attempt: number
  zip: Uint8Array
  sizeBytes: number
  digest: string | null
  expired: boolean
  createdAt: string
  expiresAt: string | null
}

export interface Comment {
  id: number
  issue: number
  user: User
  body: string
  createdAt: string
  updatedAt: string
}

export interface Review {
  id: number
  pull: number
  user: User
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  body: string
  commitId: string
  submittedAt: string
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

export interface CheckRun {
  id: number
  name: string
  headSha: string
  status: string
  conclusion: string | null
  externalId: string
  detailsUrl: string | null
  startedAt: string | null
  completedAt: string | null
  output: { title: string | null; summary: string | null; text: string | null }
  app: { id: number; slug: string }
}
