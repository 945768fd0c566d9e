/** Workflow runs, their jobs and artifacts as the REST API answers them. */
import { nodeId } from '../model/ids.ts'
import type { Artifact, Job, WorkflowRun } from '../model/records.ts'
import type { Repository } from '../model/repository.ts'
import { simpleCommitJson } from './commit.ts'
import { pullMinimalJson } from './pull.ts'
import { at, type Fields, minimalRepositoryJson, userJson, WEB } from './repository.ts'

export function runJson(api: string, repository: Repository, run: WorkflowRun, withPulls = true): Fields {
  const url = `${at(api, repository)}/actions/runs/${run.id}`
  const commit = repository.network.find(run.headSha)
  const actor = userJson(api, run.actor)
  const pulls = withPulls ? run.pullRequests.flatMap(number => repository.pulls.get(number) ?? []) : []
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: commit?.message ?? run.name,
    run_number: run.runNumber,
    run_attempt: run.runAttempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.id + 1,
    check_suite_node_id: nodeId('CheckSuite', run.id + 1),
    url,
    html_url: `${WEB}/${repository.fullName}/actions/runs/${run.id}`,
    pull_requests: pulls.map(pull => pullMinimalJson(api, repository, pull)),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    actor,
    triggering_actor: actor,
    referenced_workflows: [],
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${at(api, repository)}/check-suites/${run.id + 1}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.runAttempt > 1 ? `${url}/attempts/${run.runAttempt - 1}` : null,
    workflow_url: `${at(api, repository)}/actions/workflows/${run.workflowId}`,
    head_commit: commit && simpleCommitJson(commit),
    repository: minimalRepositoryJson(api, repository),
    head_repository: run.headRepository && minimalRepositoryJson(api, run.headRepository),
  }
}

export function jobJson(api: string, repository: Repository, run: WorkflowRun, job: Job): Fields {
  const url = `${at(api, repository)}/actions/jobs/${job.id}`
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${at(api, repository)}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    workflow_name: run.name,
    head_branch: run.headBranch,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.headSha,
    url,
    html_url: `${WEB}/${repository.fullName}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: run.createdAt,
    started_at: run.createdAt,
    completed_at: job.status === 'completed' ? run.updatedAt : null,
    name: job.name,
    steps: [],
    check_run_url: `${at(api, repository)}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
  }
}

export function artifactJson(api: string, repository: Repository, artifact: Artifact): Fields {
  const url = `${at(api, repository)}/actions/artifacts/${artifact.id}`
  const run = repository.runs.get(artifact.runId)
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.sizeBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    workflow_run:
      run === undefined
        ? null
        : {
            id: run.id,
            repository_id: repository.id,
            head_repository_id: run.headRepository?.id ?? 0,
            head_branch: run.headBranch ?? '',
            head_sha: run.headSha,
          },
  }
}
