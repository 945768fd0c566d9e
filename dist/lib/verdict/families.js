import { benjaminiHochberg, holm, taroneHolm } from "../statistics/multiplicity.js";
const FAMILIES = ['scores', 'guards', 'resources'];
/** Score metrics enter their family when they gate; guards and resources all do, gating or not. */
function members(metrics, family) {
    return metrics.filter(metric => metric.family === family &&
        metric.test !== null &&
        metric.blockedBy === null &&
        metric.refusal === null &&
        metric.sameAs === null &&
        (family !== 'scores' || metric.tier === 'gate'));
}
export function correctFamilies(metrics, policy) {
    const adjustedP = new Map();
    const families = FAMILIES.flatMap(name => {
        const family = members(metrics, name);
        if (family.length === 0)
            return [];
        const { adjusted, pruned } = correct(family, policy);
        for (const [index, metric] of family.entries())
            adjustedP.set(metric, adjusted[index]);
        return [{ name, method: policy.correction, alpha: policy.alpha, size: family.length, pruned }];
    });
    for (const metric of metrics) {
        const shared = metric.sameAs && adjustedP.get(metric.sameAs);
        if (shared != null && metric.tier === 'gate')
            adjustedP.set(metric, shared);
    }
    return { families, adjustedP };
}
function correct(family, { correction, alpha }) {
    const p = family.map(metric => metric.test?.p ?? 1);
    switch (correction) {
        case 'tarone-holm': {
            const smallestP = family.map(metric => metric.test?.smallestP ?? 1);
            const { adjusted, tested } = taroneHolm({ p, smallestP, alpha });
            return { adjusted, pruned: family.length - tested };
        }
        case 'holm':
            return { adjusted: holm(p), pruned: 0 };
        case 'benjamini-hochberg':
            return { adjusted: benjaminiHochberg(p), pruned: 0 };
        case 'none':
            return { adjusted: p, pruned: 0 };
    }
}
