export function originTags({ suite, commit, branch, pullRequest, workflowRun }) {
    return {
        'eval_regression.suite': suite,
        'eval_regression.commit': commit,
        'eval_regression.branch': branch,
        'eval_regression.pull_request': pullRequest?.toString(),
        'eval_regression.workflow_run': workflowRun,
    };
}
/** What MLflow shows. @param revision of the repository that an eval was run in. */
export function sourceTags(origin, revision) {
    return {
        'mlflow.source.git.commit': origin.commit ?? revision?.commit,
        'mlflow.source.git.repoURL': origin.repositoryUrl ?? revision?.origin,
        'mlflow.source.git.branch': origin.branch,
        'mlflow.source.type': origin.workflowRun === undefined ? undefined : 'JOB',
        'mlflow.source.name': origin.workflow,
        'mlflow.user': origin.user,
    };
}
