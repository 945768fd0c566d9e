import { toEvent } from "../logs/transcript.js";
import { endOf } from "./event-times.js";
import { laterOf, secondsNs, timeNs } from "./times.js";
import { addUsage, EventUsage, sumUsageMap } from "./usage.js";
/** @param evalStartNs for a sample that says no time at all. */
export async function outlineOf(sample, { known, evalStartNs }) {
    const { facts } = known;
    const told = sumUsageMap(Object.fromEntries(facts.usage));
    const started = timeNs(facts.startedAt);
    const completed = timeNs(facts.completedAt);
    const isCounted = Object.keys(told).length > 0;
    const onlyFirst = isCounted && completed !== null;
    const seen = sample.kind === 'body' ? await seenIn(sample, { onlyFirst }) : NOTHING;
    // Before a sample starts it is set up: its clock runs from then on, its events begin here.
    const startNs = earliest(started, seen.firstNs) ?? evalStartNs;
    return {
        startNs,
        endNs: laterOf(startNs, completed ?? seen.lastNs ?? startNs + secondsNs(facts.totalTime)),
        usage: isCounted ? told : seen.usage,
    };
}
const NOTHING = { firstNs: null, lastNs: null, usage: {} };
async function seenIn(body, { onlyFirst }) {
    const usage = new EventUsage();
    let firstNs = null;
    let lastNs = null;
    for await (const element of body.events()) {
        if (element.kind !== 'read')
            continue;
        const event = toEvent(element.value, element.index);
        const startNs = timeNs(event.timestamp);
        if (!event.pending)
            usage.add(element.value);
        if (startNs === null)
            continue;
        firstNs = earliest(firstNs, startNs);
        lastNs = laterOf(lastNs ?? startNs, endOf(event, startNs) ?? startNs);
        if (onlyFirst)
            break;
    }
    const sum = Object.create(null);
    for (const counts of Object.values(usage.byModel))
        addUsage(sum, counts);
    return { firstNs, lastNs, usage: sum };
}
function earliest(one, other) {
    if (one === null || other === null)
        return one ?? other;
    return one < other ? one : other;
}
