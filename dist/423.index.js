export const id = 423;
export const ids = [423];
export const modules = {

/***/ 18423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   partMode: () => (/* binding */ partMode)
/* harmony export */ });
/* harmony import */ var _artifacts_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97327);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65616);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65655);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53910);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82466);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82412);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70381);
/** `mode: part`: a job that ran evals leaves its logs for the job that compares. */








/** @throws UserError when there is nothing to keep or it cannot be kept: a missing part must be noticed. */
async function partMode(job) {
    const { context, inputs, page } = job;
    const pull = context.payload.pull_request;
    // What the change would make of the policy, and of its first one, is the comparing job's news.
    const policyCommit = pull?.base.sha ?? context.payload.merge_group?.base_sha ?? context.sha;
    const { policy } = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyInForce */ .l)(job, { policyCommit, changedPolicyCommit: null, passesByDefault: false });
    const metadataKeys = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataKeysOf */ .RU)({ policy, filter: [] });
    const fromFork = pull !== undefined && pull.head.repo?.id !== context.repositoryId;
    const { side } = await (0,_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .readCandidate */ .G9)(job, { metadataKeys, fromFork });
    const name = (0,_artifacts_names_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactNames */ .j)(inputs.artifactName, inputs.suite).part(context.job, inputs.leg);
    const { uploaded, manifest } = await (0,_store_js__WEBPACK_IMPORTED_MODULE_4__/* .keepLogs */ .NN)(job, {
        kind: 'part',
        name,
        side,
        policy,
        metadataKeys,
        commit: context.sha,
        branch: pull?.head.ref ?? context.ref.replace('refs/heads/', ''),
        missing: [],
    }).catch(cause => {
        throw notKept(name, cause);
    });
    for (const { path, what } of side.unreadable)
        page.annotate({ level: 'warning', title: 'unreadable log', message: (0,_report_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safeLine */ .om)(`${path}: ${what}`) });
    page.info((0,_report_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safeLine */ .om)(`Uploaded ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(manifest.logs.length, 'log')} (${manifest.logs.map(({ task }) => task).join(', ')}) as ${uploaded.name}, leg ${inputs.leg + 1} of ${inputs.legs}, ${uploaded.sizeBytes} bytes.`));
}
function notKept(name, cause) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
        return cause;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        what: `The logs of this job could not be uploaded: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}`,
        where: `artifact ${name}`,
        fix: 'Run the job again; if it persists, look at githubstatus.com and at the storage quota of artifacts.',
    }, { cause });
}


/***/ })

};
