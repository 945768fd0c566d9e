/** Policy file text → settings. Errors name the line and the column, and what was expected there. */
import { LineCounter, parseDocument } from 'yaml';
import { messageOf, UserError } from "../errors.js";
import { policyFileSchema } from "./schema.js";
/**
 * @param text YAML 1.2; an empty file sets nothing.
 * @throws UserError with line and column of the first mistake; the others follow in the same message.
 */
export function parsePolicyFile({ text, path }) {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const [broken] = document.errors;
    if (broken)
        throw policyError({ message: broken.message, where: place(broken.pos[0]) });
    const value = toValue(document, path);
    const parsed = policyFileSchema.safeParse(value ?? {});
    if (parsed.success)
        return fromFile(parsed.data);
    const problems = parsed.error.issues.map(issue => {
        const keyed = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : issue.path;
        return { message: `${issue.path.join('.') || 'policy'}: ${issue.message}`, where: place(offsetOf(document, keyed)) };
    });
    const [first, ...others] = problems;
    throw policyError({
        message: [first?.message, ...others.map(other => `${other.message} (${other.where})`)].join('; '),
        where: first?.where ?? path,
    });
}
function toValue(document, path) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        // The one thing that a document without syntax errors can still refuse: aliases that multiply.
        throw policyError({ message: messageOf(cause), where: path });
    }
}
/** Start of the node at a path, or of the closest parent that exists. */
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length--) {
        const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
        const key = path[length - 1];
        const pairs = parent
            ?.items;
        const pair = pairs?.find(item => item.key?.value === key);
        const start = pair?.key?.range?.[0] ?? pairs?.[Number(key)]?.range?.[0];
        if (start !== undefined)
            return start;
    }
    return 0;
}
function policyError({ message, where }) {
    return new UserError({
        what: `The policy file cannot be used: ${message}.`,
        where,
        fix: 'Correct the file; "eval-regression schema policy" prints every key and its values.',
    });
}
function fromFile(file) {
    return compact({
        alpha: file.alpha,
        margin: file.margin,
        correction: file.correction,
        failOn: file['fail-on'],
        sampleDetails: file['sample-details'],
        expect: file.expect?.map(entry => typeof entry === 'string' ? { task: entry, model: null } : { task: entry.task, model: entry.model ?? null }),
        intended: file.intended,
        baseline: file.baseline && baselineFrom(file.baseline),
        acceptance: file.acceptance && { authorMay: file.acceptance['author-may'] ?? false },
        accept: file.accept?.map(({ expires, ...entry }) => ({ ...entry, expires: expires ?? null })),
        metrics: file.metrics?.map(ruleFrom),
    });
}
function ruleFrom({ 'max-drop': maxDrop, range, ...rule }) {
    return { ...rule, maxDrop, range: range && { min: range[0], max: range[1] } };
}
function baselineFrom(file) {
    return compact({
        branches: file.branches,
        fallback: file.fallback,
        stale: file.stale,
        maxAgeDays: file['max-age-days'],
        maxCommitsBehind: file['max-commits-behind'],
        workflow: file.workflow,
        trustMlflow: file['trust-mlflow'],
        anchor: file.anchor,
        history: file.history,
    });
}
/** Leaves out what is not set, so that it does not hide a default. */
function compact(settings) {
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
