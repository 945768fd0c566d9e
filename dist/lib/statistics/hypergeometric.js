/** Successes of the candidate when the successes of both runs are dealt out at random. */
import { requireCounts } from "./checks.js";
import { logChoose } from "./gamma.js";
export function requireTwoByTwo(table) {
    requireCounts({ ...table });
    if (table.baselineSuccesses > table.baselineEpochs || table.candidateSuccesses > table.candidateEpochs)
        throw new RangeError(`more successes than epochs: ${JSON.stringify(table)}`);
}
/** Distribution of the candidate's successes given all margins (central hypergeometric). */
export function dealtSuccesses(table) {
    requireTwoByTwo(table);
    const { baselineEpochs, candidateEpochs } = table;
    const successes = table.baselineSuccesses + table.candidateSuccesses;
    const first = Math.max(0, successes - baselineEpochs);
    const last = Math.min(successes, candidateEpochs);
    const all = logChoose(baselineEpochs + candidateEpochs, successes);
    const masses = Float64Array.from({ length: last - first + 1 }, (_, i) => Math.exp(logChoose(candidateEpochs, first + i) + logChoose(baselineEpochs, successes - first - i) - all));
    const total = masses.reduce((sum, mass) => sum + mass, 0);
    return { first, masses: masses.map(mass => mass / total) };
}
