/** Samples that share a document, a seed or an author are not independent: cluster-robust mean and sign flips. */
import { requireFinite, requireShare } from "./checks.js";
import { signFlip } from "./sign-flip.js";
import { tTwoSided, tUpperQuantile } from "./student-t.js";
import { sum, variance } from "./sums.js";
/** Per cluster: number of differences and their sum. */
export function clusterSums({ differences, cluster }) {
    requireFinite('differences', differences);
    if (differences.length !== cluster.length)
        throw new RangeError(`${differences.length} differences but ${cluster.length} cluster indices`);
    const byCluster = new Map();
    for (let i = 0; i < cluster.length; i++) {
        const key = cluster[i];
        if (!Number.isInteger(key))
            throw new RangeError(`cluster[${i}] must be a whole number, got ${key}`);
        if (!byCluster.has(key))
            byCluster.set(key, byCluster.size);
    }
    const sizes = new Float64Array(byCluster.size);
    const sums = new Float64Array(byCluster.size);
    for (let i = 0; i < cluster.length; i++) {
        const g = byCluster.get(cluster[i]);
        sizes[g]++;
        sums[g] += differences[i];
    }
    return { sizes, sums };
}
/** A standard error below this share of the largest cluster sum is rounding noise. */
const ROUNDING = 1e-12;
/**
 * Mean difference with cluster-robust errors, CR2 (Bell–McCaffrey) with Satterthwaite degrees of freedom.
 * CR1 with z or t(C − 1) is too optimistic for unequal or few clusters and is offered for comparison only.
 * @returns null for no differences
 * @see Bell & McCaffrey 2002, Survey Methodology 28:169; Pustejovsky & Tipton 2018, JBES 36:672
 */
export function clusterMean(sample, level) {
    requireShare('level', level);
    const { sizes, sums } = clusterSums(sample);
    const n = sample.differences.length;
    if (n === 0)
        return null;
    const clusters = sizes.length;
    const mean = sum(sums) / n;
    const residual = sums.map((total, g) => total - sizes[g] * mean);
    const naive = variance(sample.differences);
    const cr0 = Math.sqrt(sum(residual.map(e => e * e))) / n;
    const cr2 = clusters < 2 ? null : Math.sqrt(sum(residual.map((e, g) => (e * e) / (1 - sizes[g] / n)))) / n;
    const scale = sums.reduce((most, s) => Math.max(most, Math.abs(s)), 0) / n;
    const seCr2 = cr2 !== null && cr2 <= ROUNDING * scale ? 0 : cr2;
    return {
        n,
        clusters,
        mean,
        seNaive: naive === null ? null : Math.sqrt(naive / n),
        seCr0: cr0,
        seCr1: clusters < 2 ? null : cr0 * Math.sqrt(clusters / (clusters - 1)),
        seCr2,
        ...inference({ mean, se: seCr2, df: satterthwaite(sizes, n), level }),
    };
}
function satterthwaite(sizes, n) {
    if (sizes.length < 2)
        return null;
    const w = sizes.map(size => (size / n) ** 2);
    const g = sizes.map((size, i) => w[i] / (1 - size / n));
    return 1 / (sum(w) + sum(g) ** 2 - sum(g.map(x => x * x)));
}
function inference(of) {
    const { mean, se, df, level } = of;
    if (se === null || df === null || se === 0)
        return { df, t: null, p: null, interval: null };
    const t = mean / se;
    const reach = tUpperQuantile((1 - level) / 2, df) * se;
    return { df, t, p: tTwoSided(t, df), interval: { lower: mean - reach, upper: mean + reach } };
}
/** Sign-flip test that flips whole clusters: exact however strongly samples of a cluster move together. */
export function clusterSignFlip(sample) {
    return signFlip(clusterSums(sample).sums);
}
