/**
 * How much of the samples may leave the runner. Below `full` no text of a sample stays in the Report, wherever it stands:
 * details, metadata and notes go, error messages become the name of their exception, and sentences that quote any of these
 * lose the quotation; findings that may hold a log's own words are written anew. `none` also hashes the ids, and withholds
 * settings that may list ids.
 */
import { headline } from "./headline.js";
import { mayListIds, namesIds, rewritten, subjectOfField, subjectOfReason, WITHHELD, warningSentence, } from "./withheld.js";
/** Shorter texts are words that sentences of ours hold by themselves, such as the name of a task: no quotation. */
const SHORTEST_QUOTATION = 16;
const SHORTEST_PHRASE = 8;
/** `RateLimitError`, `openai.APITimeoutError`: a name that says what it is, at the very start. */
const EXCEPTION = /^[A-Za-z_][\w.]{0,80}(?:Error|Exception|Timeout|Interrupt|Exit|Warning|Failure)(?![\w.])/;
export function withSampleDetails(report, level, hashId) {
    if (level === 'full')
        return report;
    const clean = cleaner(report, level === 'none' ? hashId : undefined);
    const cleaned = {
        ...report,
        reasons: report.reasons.map(reason => ({ ...reason, ...cleanReason(reason, clean) })),
        baselineSearch: {
            ...report.baselineSearch,
            ...(report.baselineSearch.cause === undefined ? {} : { cause: clean.sentence(report.baselineSearch.cause) }),
            rejected: report.baselineSearch.rejected.map(each => ({ ...each, reason: clean.sentence(each.reason) })),
        },
        policy: Object.fromEntries(Object.entries(report.policy).map(([key, part]) => [key, clean.part(key, part)])),
        baseline: report.baseline && { evals: report.baseline.evals.map(cleanEval) },
        candidate: { evals: report.candidate.evals.map(cleanEval) },
        comparisons: report.comparisons.map(each => cleanComparison(each, clean)),
        ...(report.anchor && { anchor: cleanAnchor(report.anchor, clean) }),
        acceptances: report.acceptances.map(each => ({
            ...each,
            reason: clean.hidesIds ? WITHHELD : clean.sentence(each.reason),
        })),
    };
    // A headline that repeats a reason must repeat what became of it.
    return {
        ...cleaned,
        headline: REPEATS_A_REASON.has(report.verdict) ? headline(cleaned) : clean.sentence(report.headline),
    };
}
const REPEATS_A_REASON = new Set(['error', 'not-comparable', 'no-baseline']);
/** Those that were judged, and those with the anchor. */
const comparisonsIn = ({ comparisons, anchor }) => [
    ...comparisons,
    ...(anchor?.comparisons ?? []),
];
const cleanAnchor = (anchor, clean) => ({
    ...anchor,
    comparisons: anchor.comparisons.map(each => cleanComparison(each, clean)),
});
function cleaner(report, hashId) {
    const id = hashId ?? (same => same);
    const replace = replacing([...quotations(report), ...(hashId ? idsIn(report, hashId) : [])]);
    const hidesIds = hashId !== undefined;
    const anew = rewrittenFindings(report, hidesIds);
    return {
        id,
        sentence: replace,
        repeated: message => anew.reduce((text, [old, now]) => text.replace(old, () => now), message),
        part: (key, part) => ({ ...part, value: deep(part.value, { key, replace, hidesIds }) }),
        hidesIds,
    };
}
/** Messages of comparability that are written anew, with what replaces them; longest first, as one may begin another. */
function rewrittenFindings(report, hidesIds) {
    const rows = comparisonsIn(report).flatMap(({ comparability }) => comparability);
    const anew = new Map();
    for (const { field, scorer, message } of rows) {
        const now = rewritten(message, subjectOfField(field, scorer), { hidesIds });
        if (now !== null && message !== '')
            anew.set(message, now);
    }
    return [...anew].sort(([a], [b]) => b.length - a.length);
}
/** Longest first, so that a text within another one does not leave the rest of it behind. */
function replacing(known) {
    const longestFirst = [...new Map(known.map(each => [each.text, each])).values()].sort((a, b) => b.text.length - a.text.length);
    return text => longestFirst.reduce((clean, each) => (clean.includes(each.text) ? swap(clean, each) : clean), text);
}
function swap(text, { text: known, by, asWord }) {
    const parts = text.split(known);
    return parts.reduce((clean, part) => {
        const inWord = asWord && (/[\p{L}\p{N}_-]$/u.test(clean) || /^[\p{L}\p{N}_-]/u.test(part));
        return `${clean}${inWord ? known : by}${part}`;
    });
}
function quotations(report) {
    const causes = comparisonsIn(report)
        .flatMap(({ ledger }) => ledger.scorers.flatMap(({ errored }) => errored.causes))
        .map(({ message }) => ({ text: message, by: exceptionOf(message), asWord: false }));
    const said = comparisonsIn(report)
        .flatMap(({ samples }) => samples.flatMap(({ detail, note }) => [...Object.values(detail ?? {}), note]))
        .filter(text => typeof text === 'string')
        .map(text => ({ text, by: WITHHELD, asWord: false }));
    return [...causes, ...said].filter(({ text }) => isQuotation(text));
}
function isQuotation(text) {
    return text.length >= SHORTEST_QUOTATION || (text.length >= SHORTEST_PHRASE && /\s/.test(text));
}
/** Numbers give nothing away and stand in every sentence; names of tasks and scorers are public in any case. */
function idsIn(report, hashId) {
    const names = new Set(comparisonsIn(report).flatMap(({ task, metrics }) => [task, ...metrics.map(({ scorer }) => scorer)]));
    const ids = new Set(comparisonsIn(report).flatMap(({ samples }) => samples.map(({ id }) => id)));
    const telling = [...ids].filter(id => id.length > 3 && /\p{L}/u.test(id) && !names.has(id));
    return telling.map(id => ({ text: id, by: hashId(id), asWord: true }));
}
function sentences({ message, fix }, { sentence }) {
    return { message: sentence(message), ...(fix === undefined ? {} : { fix: sentence(fix) }) };
}
function cleanReason(reason, clean) {
    const repeated = clean.repeated(reason.message);
    const known = repeated === reason.message ? rewritten(reason.message, subjectOfReason(reason), clean) : null;
    return sentences({ ...reason, message: known ?? repeated }, clean);
}
/** One sentence per kind: the log's own words, and which sample it was, are gone. */
function cleanEval(entry) {
    const codes = [...new Set(entry.warnings.map(({ code }) => code))];
    return { ...entry, warnings: codes.map(code => ({ code, message: warningSentence(code) })) };
}
function cleanComparison(comparison, clean) {
    return {
        ...comparison,
        comparability: comparison.comparability.map(row => cleanDifference(row, clean)),
        ledger: { ...comparison.ledger, scorers: comparison.ledger.scorers.map(cleanScorer) },
        metrics: comparison.metrics.map(row => ({ ...row, reason: clean.sentence(clean.repeated(row.reason)) })),
        samples: comparison.samples.map(row => cleanSample(row, clean)),
    };
}
function cleanDifference(row, clean) {
    const withheld = clean.hidesIds && mayListIds(row.field);
    const value = (text) => text === null ? null : withheld ? WITHHELD : clean.sentence(text);
    const anew = rewritten(row.message, subjectOfField(row.field, row.scorer), clean);
    const message = anew ?? row.message;
    return {
        ...row,
        ...sentences({ ...row, message }, clean),
        baseline: value(row.baseline),
        candidate: value(row.candidate),
    };
}
/** Causes that are the same once their messages are gone are counted together. */
function cleanScorer(scorer) {
    const causes = new Map();
    for (const { message, count, side } of scorer.errored.causes) {
        const reduced = exceptionOf(message);
        const key = `${side} ${reduced}`;
        causes.set(key, { message: reduced, count: count + (causes.get(key)?.count ?? 0), side });
    }
    return { ...scorer, errored: { ...scorer.errored, causes: [...causes.values()] } };
}
function exceptionOf(message) {
    return EXCEPTION.exec(message)?.[0] ?? 'error';
}
function cleanSample({ detail, metadata, note, ...row }, { id }) {
    return { ...row, id: id(row.id) };
}
function deep(value, { key, replace, hidesIds }) {
    // The reason of an acceptance is free text; a key that names ids lists them.
    if (hidesIds && (namesIds(key) || key === 'reason'))
        return WITHHELD;
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map(each => deep(each, { key, replace, hidesIds }));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, deep(inner, { key: name, replace, hidesIds })]));
}
