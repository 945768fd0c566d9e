/** What keeps a report from being whole, counted by kind, for its one sentence. */
import * as n from "./numbers.js";
import { blocks, obstacle } from "./words.js";
/** Reasons about the whole report: those of a comparison stand in its own list, too. */
export function suiteReasons(report) {
    const own = report.comparisons.flatMap(({ comparability }) => comparability.map(({ message }) => message));
    return report.reasons.filter(({ message }) => !own.some(each => each !== '' && message.includes(each)));
}
/** One, several. */
const OBSTACLES = {
    unreadable: ['log that cannot be read', 'logs that cannot be read'],
    expect: ['expected task that was not run', 'expected tasks that were not run'],
    evals: ['task with ambiguous evals', 'tasks with ambiguous evals'],
    status: ['unfinished eval', 'unfinished evals'],
    scorers: ['missing scorer', 'missing scorers'],
    coverage: ['scorer with too few samples', 'scorers with too few samples'],
};
const OTHER = ['other obstacle', 'other obstacles'];
/** What keeps the report from being whole and belongs to no gated metric that was counted already. */
export function inTheWay(report) {
    const suite = suiteReasons(report).filter(({ level }) => level === 'block');
    const loose = report.comparisons.flatMap(comparison => blocks(comparison)
        .filter(({ acceptedBy }) => acceptedBy === undefined)
        .filter(block => !comparison.metrics.some(row => row.tier === 'gate' && obstacle(comparison, row) === block)));
    const codes = [...suite.map(({ code }) => code), ...loose.map(({ field }) => field)];
    const kinds = new Map();
    for (const code of codes) {
        const kind = Object.hasOwn(OBSTACLES, code) ? OBSTACLES[code] : OTHER;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    const counted = [...kinds].map(([[one, several], count]) => n.plural(count, one, several));
    return counted.length === 0 ? '' : `Not comparable: ${counted.join(', ')}.`;
}
