import * as n from "./numbers.js";
const scale = ({ unit, range }) => {
    if (unit === 'ratio')
        return 'percent';
    return unit === 'rate' || (range?.min === 0 && range.max === 1) ? 'points' : 'plain';
};
export function metricReason(metric) {
    const { because } = metric;
    switch (because) {
        case 'blocked':
            return metric.blockedBy?.message ?? 'not comparable';
        case 'no-test':
            return 'no mean of per-sample values, so there is no test for it';
        case 'too-few':
            return metric.refusal ?? 'too little data for a test';
        case 'limit':
            return limit(metric);
        case 'significant':
        case 'within-margin':
            return found(metric);
        case 'ruled-out':
            return `no detectable change; ${bound(metric)}`;
        case 'coverage':
            return `only ${n.share(metric.coverage)} of the samples could be compared, too few for good news`;
        case 'worst-case':
            return 'if every missing sample had failed, a drop of the margin would not be ruled out';
        case 'no-margin':
            return `no detectable change; without a range in the policy no drop can be ruled out`;
        case 'not-ruled-out':
            return `no detectable change; ${bound(metric)}`;
    }
}
function found(metric) {
    const shown = scale(metric);
    const { interval, delta, adjustedP } = metric;
    const change = `${n.difference(delta, shown)}${n.unit(shown)} ${n.interval(interval?.lower ?? null, interval?.upper ?? null, shown)}`;
    const inside = metric.because === 'within-margin' ? `, smaller than the margin of ${n.size(metric.margin, shown)}` : '';
    return `${change}, p ${equals(n.pValue(adjustedP))}${inside}`;
}
const equals = (p) => (p.startsWith('<') ? p : `= ${p}`);
function bound(metric) {
    const what = metric.direction === 'higher' ? 'drop' : 'rise';
    const { ruledOutDrop } = metric;
    return ruledOutDrop === null
        ? 'nothing is ruled out'
        : `a ${what} of more than ${n.bound(ruledOutDrop, scale(metric))} is ruled out`;
}
function limit({ settings, verdict, candidateValue, delta, ...metric }) {
    const shown = scale({ settings, verdict, candidateValue, delta, ...metric });
    const word = verdict === 'regressed' ? 'breaks' : 'keeps';
    const limits = [
        settings.floor === undefined ? '' : `floor ${n.level(settings.floor, shown)}`,
        settings.maxDrop === undefined ? '' : `largest drop ${n.size(settings.maxDrop, shown)}`,
    ].filter(Boolean);
    return `${n.level(candidateValue, shown)} (${n.difference(delta, shown)}) ${word} the policy's ${limits.join(' and ')}`;
}
