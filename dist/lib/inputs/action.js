import { number, oneOf, setting, share } from "./argv.js";
import { FAIL_ON, SAMPLE_DETAILS } from "./policy.js";
export const MODES = ['auto', 'part', 'compare', 'publish'];
export const COMMENT_WHEN = ['always', 'changes', 'never'];
export const ARTIFACT_CONTENTS = ['scores', 'full', 'none'];
/** Parts of artifact names and of a comment's marker: what GitHub forbids in either is left out. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
const MAX_LEGS = 1000;
const MAX_RETENTION_DAYS = 400;
/** Where Inspect writes its logs unless told otherwise. */
const DEFAULT_LOGS = 'logs';
/** As a runner passes it: `sample-details` is `INPUT_SAMPLE-DETAILS`; an empty value is one that was not given. */
export function inputOf(env, name) {
    return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
/** @param problems gets every mistake; with any in it, the inputs are of no use. */
export function readActionInputs(env, problems) {
    const given = (name) => inputOf(env, name) || undefined;
    const wrong = [];
    const inputs = {
        candidate: candidateOf(given('candidate'), env),
        baseline: baselineOf(given('baseline') ?? 'artifact'),
        leg: wholeNumber('leg', given('leg') ?? '0', { from: 0, to: MAX_LEGS - 1 }, wrong),
        legs: wholeNumber('legs', given('legs') ?? '1', { from: 1, to: MAX_LEGS }, wrong),
        mode: oneOf({ name: 'mode', text: given('mode'), allowed: MODES }, wrong) ?? 'auto',
        suite: name('suite', given('suite') ?? 'default', wrong),
        policyFile: given('policy') ?? null,
        scorers: scorersOf(given('scorers')),
        settings: settingsOf(given, wrong),
        comment: oneOf({ name: 'comment', text: given('comment'), allowed: COMMENT_WHEN }, wrong) ?? 'always',
        pullRequest: optional(given('pull-request'), text => wholeNumber('pull-request', text, { from: 1, to: Number.MAX_SAFE_INTEGER }, wrong)),
        checkRun: yesOrNo('check-run', given('check-run') ?? 'false', wrong),
        artifactName: name('artifact-name', given('artifact-name') ?? 'eval-regression', wrong),
        artifactContent: oneOf({ name: 'artifact-content', text: given('artifact-content'), allowed: ARTIFACT_CONTENTS }, wrong) ??
            'scores',
        retentionDays: optional(given('retention-days'), text => wholeNumber('retention-days', text, { from: 1, to: MAX_RETENTION_DAYS }, wrong)),
        mlflowTraces: optional(given('mlflow-traces'), text => yesOrNo('mlflow-traces', text, wrong)),
        token: given('github-token') ?? '',
    };
    const all = [...wrong, ...contradictions(inputs, given('sample-details'))];
    problems.push(...all.map(problemOf));
    return inputs;
}
/** A mistake as `name must be …, got …`: the name says where it is. */
function problemOf(message) {
    const input = message.split(' ', 1)[0] ?? '';
    return { what: `${message}.`, where: `input ${input}`, fix: 'Correct it under "with:" in the workflow.' };
}
/** What cannot be meant together. */
function contradictions(inputs, sampleDetails) {
    const { mode, candidate, artifactContent, leg, legs, token } = inputs;
    return [
        ...(mode === 'part' && candidate.kind === 'artifact'
            ? ['candidate must name the logs of this job in mode "part", got "artifact"']
            : []),
        ...(mode === 'part' && artifactContent === 'none'
            ? ['artifact-content must be "scores" or "full" in mode "part", which has nothing to upload otherwise']
            : []),
        ...(artifactContent === 'full' && sampleDetails !== undefined && sampleDetails !== 'full'
            ? [`artifact-content must not be "full" with sample-details "${sampleDetails}": whole logs hold every text`]
            : []),
        ...(leg >= legs ? [`leg must be below legs, got leg ${leg} of ${legs}`] : []),
        ...(token === '' ? ['github-token must not be empty'] : []),
    ];
}
function settingsOf(given, wrong) {
    return {
        ...setting('alpha', number({ name: 'alpha', text: given('alpha'), above: 0, below: 1 }, wrong)),
        ...setting('margin', share({ name: 'margin', text: given('margin') }, wrong)),
        ...setting('failOn', oneOf({ name: 'fail-on', text: given('fail-on'), allowed: FAIL_ON }, wrong)),
        ...setting('sampleDetails', oneOf({ name: 'sample-details', text: given('sample-details'), allowed: SAMPLE_DETAILS }, wrong)),
    };
}
function candidateOf(text, env) {
    if (text === undefined)
        return { kind: 'logs', paths: [env.INSPECT_LOG_DIR?.trim() || DEFAULT_LOGS] };
    const paths = lines(text);
    return paths.length === 1 && paths[0] === 'artifact' ? { kind: 'artifact' } : { kind: 'logs', paths };
}
function baselineOf(text) {
    return lines(text).map(source => source === 'artifact' || source === 'mlflow' ? { kind: source } : { kind: 'logs', paths: [source] });
}
function scorersOf(text) {
    const names = lines(text ?? '').flatMap(line => line.split(','));
    const named = names.map(each => each.trim()).filter(Boolean);
    return named.length === 0 ? null : named;
}
const lines = (text) => text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(Boolean);
const optional = (text, read) => text === undefined ? null : read(text);
function wholeNumber(input, text, { from, to }, wrong) {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= from && value <= to)
        return value;
    const range = to === Number.MAX_SAFE_INTEGER ? `from ${from}` : `from ${from} to ${to}`;
    wrong.push(`${input} must be a whole number ${range}, got ${JSON.stringify(text)}`);
    return from;
}
/** The words that YAML 1.2 knows, as `core.getBooleanInput` reads them. */
function yesOrNo(input, text, wrong) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (!/^(false|False|FALSE)$/.test(text))
        wrong.push(`${input} must be true or false, got ${JSON.stringify(text)}`);
    return false;
}
function name(input, text, wrong) {
    if (!NAME.test(text))
        wrong.push(`${input} must be up to 60 letters, digits, dots, hyphens and underscores, beginning with a letter or digit, got ${JSON.stringify(text)}`);
    return text;
}
