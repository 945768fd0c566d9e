const MASK = '***';
/** Shorter "secrets" are words like `true` or `dev`: masking them would hide the report and protect nothing. */
const SHORTEST_SECRET = 6;
/** Repetitions are bounded, or cannot fail, so that a long hostile text takes linear time. */
const TOKEN_SHAPES = [
    /\bgh[pousr]_[A-Za-z0-9]{16,255}/g, // GitHub
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{16,255}/g, // OpenAI, Anthropic and their like
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, // AWS
    /\bxox[abeoprs]-[A-Za-z0-9-]{8,255}/g, // Slack
    /\bAIza[A-Za-z0-9_-]{30,60}/g, // Google
    /\bhf_[A-Za-z0-9]{16,255}/g, // Hugging Face
    /\bglpat-[A-Za-z0-9_-]{16,255}/g, // GitLab
    /\bnpm_[A-Za-z0-9]{30,60}/g,
    /\bdapi[a-f0-9]{32}(?:-\d)?\b/g, // Databricks, which hosts MLflow
    /\beyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{0,2000}/g, // JWT
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g,
];
/** The name stays, the secret goes. */
const NAMED = [
    { shape: /\b(Bearer|Basic)(\s{1,4})[A-Za-z0-9._~+/-]{12,4000}={0,2}/gi, replacement: `$1$2${MASK}` },
    { shape: /\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@"'<>]{1,300}@/gi, replacement: `$1${MASK}@` },
];
/** Keys whose values we write ourselves: closed lists, digests, times. Masking a word in them would break the Report. */
// biome-ignore format: one list
const OURS = new Set([
    'schemaVersion', 'tool', 'comparedAt', 'verdict', 'conclusion', 'code', 'level', 'side', 'kind', 'unit', 'tier',
    'direction', 'flags', 'outcome', 'source', 'status', 'state', 'from', 'digest',
]);
/** Names by which parts of the Report refer to each other: two that differ must still differ after masking. */
const NAMES = new Set(['id', 'path', 'baselineEval', 'candidateEval', 'supersededBy']);
export function scrubReport(report, secrets = []) {
    const mask = masking(secrets);
    return walk(report, { mask, name: keepingApart(mask) });
}
/** One text with every known token shape and every given secret masked. */
export function masking(secrets) {
    const values = [...new Set(secrets.flatMap(lines))].filter(({ length }) => length >= SHORTEST_SECRET);
    const longestFirst = values.sort((a, b) => b.length - a.length);
    return text => {
        const withoutValues = longestFirst.reduce((masked, value) => masked.replaceAll(value, MASK), text);
        const withoutTokens = TOKEN_SHAPES.reduce((masked, shape) => masked.replace(shape, MASK), withoutValues);
        return NAMED.reduce((masked, { shape, replacement }) => masked.replace(shape, replacement), withoutTokens);
    };
}
/** A secret of several lines may be quoted line by line. */
const lines = (secret) => [secret, ...secret.split(/\r?\n/)].map(line => line.trim());
function walk(value, scrub, key = '') {
    if (OURS.has(key))
        return value;
    if (typeof value === 'string')
        return NAMES.has(key) ? scrub.name(value) : scrub.mask(value);
    if (Array.isArray(value))
        return value.map(each => walk(each, scrub, key));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [maskedKey(key, name, scrub), walk(inner, scrub, name)]));
}
/** Only these records have keys of strangers; all other keys are the schema's. */
const maskedKey = (record, key, { mask }) => record === 'metadata' || record === 'policy' ? mask(key) : key;
/** The same name always gives the same result, and different names different ones: `***`, `*** (2)`. */
function keepingApart(mask) {
    const given = new Map();
    const taken = new Set();
    const counts = new Map();
    return text => {
        const known = given.get(text);
        if (known !== undefined)
            return known;
        const masked = mask(text);
        let count = counts.get(masked) ?? 0;
        let result = masked;
        do {
            count += 1;
            result = count === 1 ? masked : `${masked} (${count})`;
        } while (taken.has(result));
        counts.set(masked, count);
        taken.add(result);
        given.set(text, result);
        return result;
    };
}
