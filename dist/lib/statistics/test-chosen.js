/** Which test answers "did the mean change?" for these data (docs/statistics.md has the table). */
import { clusterSignFlip } from "./clusters.js";
import { generalisedScoreTest } from "./generalised-tango.js";
import { mcnemar } from "./mcnemar.js";
import { signFlipOfGroups } from "./sign-flip.js";
/** A p of exactly 0 would be a lie told by underflow. */
const atLeastSomething = (p) => Math.min(1, Math.max(Number.MIN_VALUE, p));
/** Few values without ties: mid-p would exceed its level (true size .0625 at .05), so plain p is used. */
const FEW_WITHOUT_TIES = 8;
export function chooseTest(draft) {
    if (draft.n === 0)
        return null;
    if (draft.clusters)
        return clusterTest(draft);
    const flip = draft.flips ? flipTest(draft.flips) : chooseSignTest(signFlipOfGroups(draft.groups));
    return draft.exchangeable ? flip : withScoreTest(flip, draft);
}
function flipTest(flips) {
    const { exact, midP, smallestMidP } = mcnemar(flips);
    return {
        name: 'McNemar mid-p',
        p: atLeastSomething(midP),
        exactP: atLeastSomething(exact),
        smallestP: atLeastSomething(smallestMidP),
    };
}
/** Mid-p where ties are part of the data, plain p where values are a continuum. */
export function chooseSignTest(flip) {
    const mid = flip.onLattice && !(flip.tieFree && flip.nonZero > 0 && flip.nonZero <= FEW_WITHOUT_TIES);
    return {
        name: mid ? 'sign-flip mid-p' : 'sign-flip',
        p: atLeastSomething(mid ? flip.midPTwoSided : flip.pTwoSided),
        exactP: mid && flip.method === 'lattice' ? atLeastSomething(flip.pTwoSided) : null,
        smallestP: atLeastSomething(mid ? flip.smallestMidP : flip.smallestP),
    };
}
/** Runs with different epochs are not exchangeable; the larger of two p values protects against that. */
function withScoreTest(flip, draft) {
    if (draft.largest === 0)
        return flip;
    const score = generalisedScoreTest(draft.groups, { delta: 0, bound: draft.largest });
    return { ...flip, name: `${flip.name}, score test`, p: Math.max(flip.p, score ?? 1), exactP: null };
}
function clusterTest(draft) {
    const flip = chooseSignTest(clusterSignFlip({ differences: draft.differences, cluster: draft.cluster }));
    const p = draft.clusters.p === null ? flip.p : Math.max(flip.p, draft.clusters.p);
    return { name: 'cluster sign-flip, CR2 t', p, exactP: null, smallestP: flip.smallestP };
}
