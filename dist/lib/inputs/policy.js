/**
 * What the user decided about the comparison: significance, margin, which metrics gate, what may differ on purpose.
 * Every setting comes from an input, else the policy file, else the default here, and remembers which.
 * Only the types and the defaults: the file is read by policy-file.ts.
 */
/** Read without being asked for, by the Action and the command line. */
export const DEFAULT_POLICY_FILE = '.github/eval-regression.yml';
export const FAIL_ON = ['regressed', 'inconclusive', 'never'];
export const SAMPLE_DETAILS = ['full', 'ids', 'none'];
/** At α 0.05 about 1 unchanged comparison in 40 is called regressed (one of two tails). */
export const DEFAULT_POLICY = {
    alpha: 0.05,
    margin: 0.05,
    correction: 'tarone-holm',
    failOn: 'regressed',
    sampleDetails: 'full',
    expect: [],
    intended: [],
    baseline: {
        branches: [],
        fallback: 'none',
        stale: 'warn',
        maxAgeDays: 30,
        maxCommitsBehind: null,
        workflow: null,
        trustMlflow: false,
        anchor: null,
        history: 8,
    },
    acceptance: { authorMay: false },
    accept: [],
    metrics: [],
};
/** Input beats policy file beats default, key by key; `baseline` too. `defaults`: those of the surroundings. */
export function resolvePolicy({ inputs = {}, file = {}, defaults = {}, }) {
    const keys = Object.keys(DEFAULT_POLICY);
    const origin = (key) => inputs[key] !== undefined ? 'input' : file[key] !== undefined ? 'policy' : 'default';
    return {
        ...DEFAULT_POLICY,
        ...present(defaults),
        ...present(file),
        ...present(inputs),
        baseline: { ...DEFAULT_POLICY.baseline, ...file.baseline, ...inputs.baseline },
        origins: Object.fromEntries(keys.map(key => [key, origin(key)])),
    };
}
function present(settings) {
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
