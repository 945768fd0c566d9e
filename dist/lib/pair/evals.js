/** JSON with sorted keys: equal values give equal text. */
export function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return typeof value === 'number' ? `${value}` : (JSON.stringify(value) ?? 'null');
    const entries = Object.keys(value)
        .sort()
        .map(key => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${entries.join(',')}}`;
}
/** In this order several evals of one task are told apart. */
const TELL_APART = [
    ({ header: { spec } }) => spec.model,
    ({ header: { spec } }) => `${spec.solver ?? ''} ${canonicalJson(spec.solverArgs)}`,
    ({ header: { spec } }) => canonicalJson(spec.taskArgs),
    ({ header: { spec } }) => canonicalJson(spec.modelArgs),
    ({ header: { spec } }) => canonicalJson(spec.modelRoles),
];
export function pairEvals(baseline, candidate) {
    const before = countingAttempts(baseline);
    const now = countingAttempts(candidate);
    const pairing = {
        pairs: [],
        onlyBaseline: [],
        onlyCandidate: [],
        ambiguous: [],
        superseded: { baseline: before.superseded, candidate: now.superseded },
    };
    const tasks = new Set([...now.logs, ...before.logs].map(taskOf));
    for (const task of tasks) {
        const left = match({
            baseline: before.logs.filter(log => taskOf(log) === task),
            candidate: now.logs.filter(log => taskOf(log) === task),
            tellApart: TELL_APART,
            pairs: pairing.pairs,
        });
        if (left.baseline.length > 0 && left.candidate.length > 0)
            pairing.ambiguous.push({ task, ...left });
        else {
            pairing.onlyBaseline.push(...left.baseline);
            pairing.onlyCandidate.push(...left.candidate);
        }
    }
    return pairing;
}
const taskOf = (log) => log.header.spec.task;
/** Pairs what is told apart, most telling first; one left on each side pair up. Returns what is left. */
function match({ baseline, candidate, tellApart, pairs, }) {
    const [mine] = baseline;
    const [theirs] = candidate;
    if (mine === undefined || theirs === undefined)
        return { baseline, candidate };
    if (baseline.length === 1 && candidate.length === 1) {
        pairs.push({ baseline: mine, candidate: theirs });
        return { baseline: [], candidate: [] };
    }
    const [key, ...rest] = tellApart;
    if (key === undefined)
        return { baseline, candidate };
    const left = { baseline: [], candidate: [] };
    for (const value of new Set([...baseline, ...candidate].map(key))) {
        const group = {
            baseline: baseline.filter(log => key(log) === value),
            candidate: candidate.filter(log => key(log) === value),
        };
        const unmatched = match({ ...group, tellApart: rest, pairs });
        // Two that nothing tells apart stay ambiguous: pairing one of them with what is left elsewhere would be a guess.
        left.baseline.push(...unmatched.baseline);
        left.candidate.push(...unmatched.candidate);
    }
    const [lastMine] = left.baseline;
    const [lastTheirs] = left.candidate;
    if (left.baseline.length !== 1 || left.candidate.length !== 1 || !lastMine || !lastTheirs)
        return left;
    pairs.push({ baseline: lastMine, candidate: lastTheirs });
    return { baseline: [], candidate: [] };
}
/** Of several attempts at one eval the newest that finished counts; if none did, the newest. */
function countingAttempts(logs) {
    const attempts = new Map();
    for (const log of logs) {
        const key = attemptKey(log);
        const group = attempts.get(key);
        if (group)
            group.push(log);
        else
            attempts.set(key, [log]);
    }
    const counting = [];
    const superseded = [];
    for (const group of attempts.values()) {
        const [best, ...others] = [...group].sort(byAttempt);
        if (best === undefined)
            continue;
        counting.push(best);
        for (const log of others) {
            // Two versions of one run, such as a re-scored copy: nothing says which one is meant.
            if (isSameAttempt(best, log) && !hasSameScores(best, log))
                counting.push(log);
            else
                superseded.push({ log, by: best });
        }
    }
    return { logs: counting, superseded };
}
const isSameAttempt = (a, b) => isFinished(a) === isFinished(b) && createdAt(a) === createdAt(b);
function hasSameScores(a, b) {
    if (a.samples.length !== b.samples.length || canonicalJson(a.scorers) !== canonicalJson(b.scorers))
        return false;
    const scores = ({ samples }) => new Map(samples.map(({ id, epoch, scores: values }) => [`${epoch} ${id}`, canonicalJson(values)]));
    const mine = scores(a);
    return [...scores(b)].every(([sample, values]) => mine.get(sample) === values);
}
function attemptKey({ header: { spec } }) {
    const identity = [spec.task, spec.model];
    if (spec.taskId !== null)
        return ['id', spec.taskId, ...identity].join('\u0000');
    const args = [spec.taskArgs, spec.solverArgs, spec.modelArgs].map(canonicalJson);
    return ['arguments', ...identity, spec.solver, ...args].join('\u0000');
}
/** Finished before unfinished, then newest first, then by path so that the order of files does not matter. */
function byAttempt(a, b) {
    const finished = Number(isFinished(b)) - Number(isFinished(a));
    return finished || createdAt(b) - createdAt(a) || (a.path < b.path ? -1 : 1);
}
/** Only a log with status `success` stands for its eval. */
export const isFinished = (log) => log.header.status === 'success';
/** Milliseconds since 1970; 0 where the log does not say. */
export function createdAt({ header }) {
    const time = Date.parse(header.spec.created ?? header.startedAt ?? '');
    return Number.isNaN(time) ? 0 : time;
}
