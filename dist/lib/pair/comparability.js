import { canonicalJson, isFinished } from "./evals.js";
/** Longest value shown of a setting. */
const SHOWN = 120;
const shown = (value) => {
    if (value === undefined || value === null || canonicalJson(value) === '{}')
        return null;
    const text = typeof value === 'string' ? value : canonicalJson(value);
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};
/** Differences of two headers. `scorers`: names of the scorers in both. */
export function compareHeaders(baseline, candidate) {
    const before = baseline.header.spec;
    const now = candidate.header.spec;
    return [
        ...status(baseline, 'baseline'),
        ...status(candidate, 'candidate'),
        ...anotherTask(before, now),
        ...differing('warn', 'model', before.model, now.model),
        ...differing('warn', 'task_version', before.taskVersion, now.taskVersion),
        ...differing('warn', 'epochs', before.epochs, now.epochs),
        ...differing('warn', 'epochs_reducer', reducerNames(before), reducerNames(now)),
        ...differingKeys('warn', 'generate_config', before.generateConfig, now.generateConfig),
        ...differingKeys('warn', 'model_args', before.modelArgs, now.modelArgs),
        ...differingKeys('warn', 'model_roles', before.modelRoles, now.modelRoles),
        ...packages(before, now),
        ...differing('warn', 'headline_metric', { ...before.headlineMetric }, { ...now.headlineMetric }),
        ...differing('warn', 'dataset.name', before.dataset.name, now.dataset.name),
        ...differing('warn', 'limit', before.limit, now.limit),
        ...differing('warn', 'sample_id', before.sampleId, now.sampleId),
        ...differing('warn', 'shuffled', before.dataset.shuffled || before.sampleShuffle, now.dataset.shuffled || now.sampleShuffle),
        ...differingConfig(before, now),
        ...differing('inform', 'solver', before.solver, now.solver),
        ...differingKeys('inform', 'solver_args', before.solverArgs, now.solverArgs),
        ...differingKeys('inform', 'task_args', before.taskArgs, now.taskArgs),
        ...differing('inform', 'revision', before.revision?.commit ?? null, now.revision?.commit ?? null),
        ...dirty(candidate, 'candidate'),
        ...dirty(baseline, 'baseline'),
        ...changedMidRun(baseline, 'baseline'),
        ...changedMidRun(candidate, 'candidate'),
        ...scorerOptions(before, now),
    ];
}
function status(log, side) {
    if (isFinished(log))
        return [];
    const error = log.header.error === null ? '' : `: ${shown(log.header.error.split('\n', 1)[0])}`;
    return [
        {
            field: 'status',
            level: 'block',
            baseline: side === 'baseline' ? log.header.status : null,
            candidate: side === 'candidate' ? log.header.status : null,
            message: `The ${side} eval did not finish (status ${log.header.status}${error}), so its numbers are of a part of the samples.`,
            fix: 'Run it to the end: "inspect eval-retry" on the log, or run the eval again.',
        },
    ];
}
function anotherTask(before, now) {
    if (before.task === now.task)
        return [];
    const message = `Two different tasks: ${before.task} and ${now.task}.`;
    return [{ field: 'task', level: 'block', baseline: before.task, candidate: now.task, message }];
}
function differing(level, field, before, now) {
    const baseline = shown(before);
    const candidate = shown(now);
    if (canonicalJson(before ?? null) === canonicalJson(now ?? null))
        return [];
    const message = `${field} differs: ${baseline ?? 'not set'} → ${candidate ?? 'not set'}.`;
    return [{ field, level, baseline, candidate, message }];
}
function differingKeys(level, field, before, now) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
    return keys.flatMap(key => differing(level, `${field}.${key}`, own(before, key), own(now, key)));
}
const own = (values, key) => Object.hasOwn(values, key) ? values[key] : undefined;
const reducerNames = ({ epochsReducer }) => (epochsReducer?.length ? epochsReducer : ['mean']);
function packages(before, now) {
    return differingKeys('warn', 'packages', before.packages, now.packages).map(finding => ({
        ...finding,
        message: finding.field === 'packages.inspect_ai'
            ? `Inspect differs: ${finding.baseline ?? 'unknown'} → ${finding.candidate ?? 'unknown'}. Built-in scorers changed between releases, so scores can move for that reason alone.`
            : finding.message,
    }));
}
/** Settings of a run that cannot move a score: how many at once, what is logged, what to do on failure. */
const HARMLESS = /^(max_\w+|log_\w+|fail_on_error|continue_on_fail|retry_on_error|display|score_display|sandbox_cleanup|trace)$/;
/** Compared under names of their own. */
const COMPARED_APART = new Set(['limit', 'sample_id', 'sample_shuffle', 'epochs', 'epochs_reducer']);
function otherConfig({ config }) {
    const entries = Object.entries(config).filter(([key]) => !HARMLESS.test(key) && !COMPARED_APART.has(key));
    return Object.fromEntries(entries);
}
/** A limit decides how far a sample gets; the rest of the settings seldom moves a score. */
function differingConfig(before, now) {
    return differingKeys('inform', 'config', otherConfig(before), otherConfig(now)).map(finding => finding.field.endsWith('_limit') ? { ...finding, level: 'warn' } : finding);
}
function dirty(log, side) {
    if (!log.header.spec.revision?.dirty)
        return [];
    const message = `The ${side} was run from a working tree with uncommitted changes: its commit does not say all.`;
    return [{ field: `revision.dirty.${side}`, level: 'inform', baseline: null, candidate: null, message }];
}
function changedMidRun(log, side) {
    if (log.header.configUpdates === 0)
        return [];
    const message = `The ${side}'s settings were changed during the run (${log.header.configUpdates} times).`;
    return [{ field: `config_updates.${side}`, level: 'warn', baseline: null, candidate: null, message }];
}
/** Options that name the grading model: another grader is a warning, not another scorer. */
const GRADER_OPTIONS = new Set(['model', 'grader', 'model_role']);
function scorerOptions(before, now) {
    const partners = new Map(namedScorers(before).map(({ name, scorer }) => [name, scorer]));
    return namedScorers(now).flatMap(({ name, scorer }) => {
        const partner = partners.get(name);
        return partner ? optionDifferences({ name, before, now, mine: partner, theirs: scorer }) : [];
    });
}
/** Scorers under the names of their results: of several with one name, Inspect numbers the later ones. */
function namedScorers({ scorers }) {
    const seen = new Map();
    return scorers.map(scorer => {
        const short = scorer.name.slice(scorer.name.lastIndexOf('/') + 1);
        const earlier = seen.get(short) ?? 0;
        seen.set(short, earlier + 1);
        return { name: earlier === 0 ? short : `${short}${earlier}`, scorer };
    });
}
function optionDifferences({ name: scorer, before, now, mine, theirs, }) {
    const options = { mine: asObject(mine.options), theirs: asObject(theirs.options) };
    const upgraded = before.packages.inspect_ai !== now.packages.inspect_ai;
    return differingKeys('warn', `scorers.${scorer}.options`, options.mine, options.theirs).map(finding => {
        const option = finding.field.slice(finding.field.lastIndexOf('.') + 1);
        const oneSided = finding.baseline === null || finding.candidate === null;
        // A new release logs its new options with their defaults; that alone changes nothing.
        if (GRADER_OPTIONS.has(option) || (oneSided && upgraded))
            return { ...finding, scorer };
        return {
            ...finding,
            scorer,
            level: 'block',
            message: `${scorer} is scored with another ${option}: ${finding.baseline ?? 'not set'} → ${finding.candidate ?? 'not set'}. Its scores measure two different things.`,
            fix: 'Re-score the baseline with the new options ("inspect score" on the full log) and pass that log as baseline, or list the option under "intended:" in the policy.',
        };
    });
}
function asObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}
/** No setting: nobody can declare that an unfinished run is a finished one. */
const NEVER_INTENDED = new Set(['status', 'task']);
/**
 * Lowers to `inform` what was declared as intended. A name covers everything below it:
 * `task_args` covers `task_args.prompt`, and `scorers.match.options` its every option.
 */
export function withIntended(findings, intended) {
    return findings.map(finding => {
        const declared = intended.some(name => finding.field === name || finding.field.startsWith(`${name}.`));
        if (NEVER_INTENDED.has(finding.field))
            return finding;
        if (!declared || finding.level === 'inform')
            return finding;
        const { fix: _fix, ...rest } = finding;
        return { ...rest, level: 'inform', message: `${finding.message} Declared as intended.` };
    });
}
