export const id = 571;
export const ids = [571];
export const modules = {

/***/ 28571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishMode: () => (/* binding */ publishMode)
/* harmony export */ });
/* harmony import */ var _artifacts_names_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(97327);
/* harmony import */ var _artifacts_unpack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85525);
/* harmony import */ var _baseline_accepted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4616);
/* harmony import */ var _github_pulls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74487);
/* harmony import */ var _pair_suite_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13959);
/* harmony import */ var _publish_pull_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7589);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80990);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53910);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26811);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82466);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(66044);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(35983);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65072);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(82412);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(31276);
/**
 * `mode: publish`: after a fork's run, in the base repository and with a token that may write. Of that run only the logs
 * are read, as a stranger's; pull request, policy, baseline and verdict are found out anew.
 */

















/** Others (cancelled, waiting for an approval, never started) have evaluated nothing. */
const ENDED = new Set(['success', 'failure', 'timed_out']);
/** @returns null when there is nothing to publish. */
async function publishMode(job) {
    const { context, inputs, page } = job;
    const trigger = context.payload.workflow_run;
    if (trigger?.event !== 'pull_request' || !ENDED.has(trigger.conclusion ?? '')) {
        page.info('The run that ended is of no pull request: nothing to publish.');
        return null;
    }
    const pull = await pullOfTrigger(job, trigger);
    if (pull && inputs.comment !== 'never' && (await isToldAlready(job, { pull, trigger }))) {
        page.info('A comment already carries this run: nothing to publish.');
        return null;
    }
    const situation = situationOfTrigger(job, { trigger, pull });
    const run = runFacts(job, { trigger, situation });
    let policy = (0,_policy_js__WEBPACK_IMPORTED_MODULE_14__/* .policyOfInputs */ .f)(inputs, job.isPublic);
    let evaluated;
    try {
        const inForce = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_14__/* .policyInForce */ .l)(job, situation);
        policy = inForce.policy;
        evaluated = await recomputed(job, { trigger, situation, policy, run, findings: inForce.findings });
    }
    catch (thrown) {
        evaluated = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_13__/* .withoutLogs */ .OK)((0,_compare_js__WEBPACK_IMPORTED_MODULE_11__/* .failed */ .g)(job, { thrown, policy, situation, run }));
    }
    if (!pull)
        page.annotate({
            level: 'notice',
            title: 'no comment',
            message: 'No single open pull request still has this commit as its head: the report is in the job summary only.',
        });
    return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_12__/* .deliver */ .c)(job, {
        ...evaluated,
        policy,
        pull: pull && { number: pull.number, readOnly: false },
        headCommit: pull ? trigger.head_sha : null,
    });
}
async function pullOfTrigger({ api }, trigger) {
    if (!trigger.head_repository || !trigger.head_branch)
        return null;
    return (0,_github_pulls_js__WEBPACK_IMPORTED_MODULE_4__/* .pullOfRun */ .eo)(api, {
        sha: trigger.head_sha,
        branch: trigger.head_branch,
        repository: trigger.head_repository.full_name,
        named: (trigger.pull_requests ?? []).map(({ number }) => number),
    });
}
async function isToldAlready({ api, inputs }, { pull, trigger }) {
    const standing = await new _publish_pull_request_js__WEBPACK_IMPORTED_MODULE_6__/* .Thread */ .j({ api, pull: pull.number, suite: inputs.suite }).standing();
    return standing !== null && (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .compareAttempts */ .cY)(standing.marker, attemptOf(trigger)) >= 0;
}
const attemptOf = ({ id, run_attempt }) => ({ run: id, attempt: run_attempt ?? 1 });
function situationOfTrigger({ context, defaultBranch }, { trigger, pull }) {
    const base = pull?.base.ref ?? defaultBranch;
    return {
        change: { kind: 'pull-request', head: trigger.head_sha, base, checkout: null, isReported: true },
        pull: pull && (0,_situation_js__WEBPACK_IMPORTED_MODULE_15__/* .pullFacts */ .RE)(pull, context.repositoryId),
        headCommit: trigger.head_sha,
        headBranch: trigger.head_branch ?? null,
        baseBranch: pull?.base.ref ?? defaultBranch,
        defaultBranch,
        // The default branch as it is now: nothing of the pull request has a say here.
        policyCommit: context.sha,
        changedPolicyCommit: null,
        mayRecord: false,
        passesByDefault: false,
    };
}
function runFacts({ context }, { trigger, situation }) {
    return {
        repository: context.repository,
        event: trigger.event,
        headCommit: trigger.head_sha,
        headBranch: situation.headBranch,
        baseBranch: situation.baseBranch,
        pullRequest: situation.pull?.number ?? null,
        id: trigger.id,
        attempt: trigger.run_attempt ?? 1,
        url: `${context.serverUrl}/${context.repository}/actions/runs/${trigger.id}`,
        earlierAttempts: [],
    };
}
async function recomputed(job, { trigger, situation, policy, run, findings, }) {
    const metadataKeys = (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .metadataKeysOf */ .RU)({ policy, filter: [] });
    const candidate = await readReported(job, { trigger, metadataKeys });
    const workflowPath = (0,_baseline_accepted_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(trigger);
    const wanted = { situation, policy, candidate: candidate.side.logs, metadataKeys, workflowPath };
    const search = await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_9__/* .baselineSearch */ .o)(job, wanted);
    const unverified = notVerified(trigger);
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_13__/* .evaluate */ ._3)(job, {
        situation,
        policy,
        candidate,
        search,
        metadataKeys,
        findings: [unverified, ...findings],
        run,
    });
}
function notVerified({ head_repository: from, repository }) {
    const who = from?.id === repository.id ? 'the pull request’s own run' : 'the fork';
    const message = `Logs reported by ${who}, not verified: whoever wrote the change could have written them.`;
    return (0,_pair_suite_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteWarning */ .l)('unverified-logs', message);
}
/** What the gate job of the run has put together. */
async function readReported(job, { trigger, metadataKeys }) {
    const names = (0,_artifacts_names_js__WEBPACK_IMPORTED_MODULE_16__/* .artifactNames */ .j)(job.inputs.artifactName, job.inputs.suite);
    const { items } = await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsOfRun */ .Ye)(job.api, trigger.id, names.candidate);
    const newest = items
        .filter(({ name, expired }) => name === names.candidate && !expired)
        .sort((a, b) => b.id - a.id)[0];
    if (!newest)
        throw nothingReported(trigger, names.candidate);
    const part = await opened(job, newest);
    const { kind, suite, run, missing } = part.manifest;
    if (kind !== 'candidate' || suite !== job.inputs.suite || run.id !== trigger.id)
        throw notReadable(newest, 'its manifest is of another kind, suite or run');
    const side = await (0,_candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .sideOfParts */ .pV)([part], { unreadable: [], options: { metadataKeys, fromFork: true } });
    return { side, findings: missing.map(_candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .missingLeg */ .nb), missing };
}
async function opened(job, artifact) {
    try {
        return await (0,_candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .openPart */ .Qj)(job, artifact, _candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .HOSTILE */ .lk);
    }
    catch (thrown) {
        throw thrown instanceof _artifacts_unpack_js__WEBPACK_IMPORTED_MODULE_0__/* .BadArtifact */ .E ? notReadable(artifact, thrown.message) : thrown;
    }
}
function notReadable({ name, id }, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        what: `The logs that the pull request's run reported cannot be used: ${why}.`,
        where: `artifact ${name} (${id})`,
        fix: 'Run the evals of the pull request again, with the same version of eval-regression.',
    });
}
function nothingReported({ html_url: url }, name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        what: `No candidate logs: the pull request's run left no artifact ${name}.`,
        where: url,
        fix: 'Look at that run: its evals may have failed (a fork’s run has no secrets, so no model keys), or its last job does not use eval-regression.',
    });
}


/***/ })

};
