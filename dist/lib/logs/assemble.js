/** Header and samples → EvalLog: what holds for both containers, and what does not add up. */
import { plausibleCount } from "./amounts.js";
import { oddNumbersOf } from "./header.js";
import { toScoreValue } from "./sample.js";
import { MAX_SCORERS } from "./scorer-names.js";
/** 3 was opt-in in Inspect 0.3.195 to 0.3.199. */
const KNOWN_VERSION = 3;
export function assemble(parts) {
    const { source, container, header, context, table, bodies, warnings, marks = null } = parts;
    const samples = table.rows();
    const missingSamples = countMissing(header, samples);
    // What did not add up was told when the log was reduced, and is told again.
    if (marks === null)
        tellOddities(parts);
    const partial = warnings.partial || marks?.completeness === 'partial';
    return {
        path: source.name,
        container,
        sizeBytes: source.size,
        completeness: partial ? 'partial' : 'complete',
        header: withSamples(header, { samples, missingSamples }),
        scorers: [...context.scorers.texts],
        samples,
        duplicates: table.duplicates + (marks?.duplicates ?? 0),
        missingSamples,
        reductions: samples.length === 0 ? parts.reductions.map(toReduction) : [],
        idsHashed: marks?.idsHashed ?? false,
        bodies,
        warnings: [...(marks?.warnings ?? []), ...warnings.list()],
        source,
    };
}
function tellOddities(parts) {
    const { header, table, warnings } = parts;
    checkCounts(parts);
    tellOddNumbers(parts);
    tellIgnoredScorers(parts);
    if (header.version > KNOWN_VERSION)
        warnings.note('newer-version', `The log has version ${header.version}, newer than we know: update this tool if numbers look wrong.`);
    if (table.duplicates > 0)
        warnings.note('duplicate-samples', `Samples that the log has more than once: ${table.duplicates}. Of each the last one counts.`);
}
/** What old headers leave open, the samples answer. */
function withSamples(header, of) {
    const { spec } = header;
    const seen = of.samples.length > 0 && of.missingSamples === 0 && header.status === 'success';
    const sampleIds = spec.dataset.sampleIds ?? (seen ? [...distinctIds(of.samples)] : null);
    return {
        ...header,
        spec: { ...spec, epochs: epochsOf(header, of.samples), dataset: { ...spec.dataset, sampleIds } },
    };
}
function distinctIds(samples) {
    return new Set(samples.map(sample => sample.id));
}
function epochsOf({ spec }, samples) {
    if (spec.epochs !== null)
        return spec.epochs;
    let highest = 0;
    for (const { epoch } of samples)
        if (epoch > highest)
            highest = epoch;
    return highest || null;
}
/** What the header counts are samples × epochs. An eval that stopped early did not lose what it left out. */
function countMissing(header, samples) {
    const planned = (header.earlyStopping ? header.completedSamples : header.totalSamples) ?? 0;
    if (samples.length >= planned)
        return 0;
    return Math.max(0, Math.ceil(planned / (epochsOf(header, samples) ?? 1)) - distinctIds(samples).size);
}
/** Impossible amounts would outweigh all others in a comparison. */
function tellOddNumbers({ raw, context, warnings }) {
    const count = context.odd.count + oddNumbersOf(raw);
    if (count > 0)
        warnings.note('odd-numbers', `Times, tokens, costs or counts that are negative, not finite or absurdly large: ${count}. They count as unknown.`);
}
function tellIgnoredScorers({ context, warnings }) {
    const { ignored } = context.scorers;
    if (ignored > 0)
        warnings.lose('too-many-scorers', `Scorers beyond the first ${MAX_SCORERS}: ${ignored}. Their scores are left out.`);
}
/** The header says how many samples there should be. */
function checkCounts({ header, raw, table, warnings, reductions }) {
    const logged = plausibleCount(raw.results?.logged_samples);
    const expected = logged ?? (header.earlyStopping ? header.completedSamples : header.totalSamples);
    if (expected === null || expected === table.size)
        return;
    if (table.size === 0 && (header.spec.config.log_samples === false || reductions.length > 0))
        warnings.lose('samples-not-logged', 'The eval ran without logging samples: log it with samples to compare them.');
    else if (table.size < expected)
        warnings.lose('samples-missing', `The header counts ${expected} samples, the log holds ${table.size}: it was trimmed or did not finish.`);
    else
        warnings.note('more-samples', `The header counts ${expected} samples, the log holds ${table.size}: its totals are out of date.`);
}
function toReduction({ scorer, reducer, samples }) {
    return {
        scorer,
        reducer: reducer ?? null,
        samples: samples.map(({ sample_id: id, value }) => ({ id: String(id ?? ''), value: toScoreValue(value) })),
    };
}
