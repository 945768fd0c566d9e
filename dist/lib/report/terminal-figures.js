/** The numbers of metrics in columns, one line each, with a plot of the intervals where there is room. */
import { columns, padEnd, padStart, width } from "./columns.js";
import { FOREST_LEGEND, forest, HALF } from "./forest.js";
import * as n from "./numbers.js";
import { allInPoints, candidateName, deltaHead, deltaOf, deltaUnit, pairsOf, sideValue } from "./words.js";
/** With its zero line above those of the plots. */
const LEGEND = ' '.repeat(HALF - FOREST_LEGEND.indexOf('│')) + FOREST_LEGEND;
/** @returns the heads, then a row for each. */
export function figures(report, rows) {
    const deltas = deltaTexts(rows);
    const plots = forest(rows.map(({ row }) => row));
    const head = {
        samples: 'Samples',
        baseline: 'Baseline',
        candidate: candidateName(report).head,
        delta: deltaHead(rows),
        p: 'p corr.',
        plot: LEGEND,
    };
    const found = rows.map(({ row }, at) => ({
        samples: pairsOf(row).replace(/ samples?/, ''),
        baseline: sideValue(row, row.baselineValue),
        candidate: sideValue(row, row.candidateValue),
        delta: deltas[at] ?? '',
        p: n.pValue(row.adjustedPValue),
        plot: plots[at] ?? '',
    }));
    return [head, ...found];
}
/** The numbers end below each other, so that the eye compares them; the arrow goes with its number. */
function deltaTexts(rows) {
    const allPoints = allInPoints(rows);
    const texts = rows.map(({ row }) => `${deltaOf(row)}${deltaUnit(row, allPoints)}`);
    const parts = texts.map(text => text.split(/(?= \[)/));
    const room = Math.max(0, ...parts.map(([number = '']) => width(number)));
    return parts.map(([number = '', ...interval]) => `${padStart(number, room)}${interval.join('')}`);
}
/** As much of it as fits, the plot going first; null: not even the numbers. */
export function fitting(all, room) {
    const change = changes(all);
    const plain = columns('llr', all.map(({ delta, p }, at) => [change[at] ?? '', delta, p]));
    const size = Math.max(...plain.map(width));
    const hasPlot = all.some(({ plot }, at) => at > 0 && plot !== '');
    const plotted = plain.map((line, at) => `${padEnd(line, size)}   ${all[at]?.plot}`.trimEnd());
    if (hasPlot && Math.max(...plotted.map(width)) <= room)
        return plotted;
    return size <= room ? plain : null;
}
/** `80.3 % → 74.3 %`, with the arrows below each other. */
function changes(all) {
    const room = Math.max(...all.slice(1).map(({ baseline }) => width(baseline)));
    return all.map(({ baseline, candidate }) => `${padStart(baseline, room)} → ${candidate}`);
}
