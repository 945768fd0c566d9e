/** When the call of an event was over. */
import { fieldIn, numberIn } from "../logs/body-shape.js";
import { secondsNs, timeNs } from "./times.js";
/** Old versions say how long it took, or not even that: null. */
export function endOf({ completed, workingTime, raw }, startNs) {
    const end = timeNs(completed);
    if (end !== null)
        return end;
    const seconds = workingTime ?? numberIn(fieldIn(raw.output, 'time')) ?? numberIn(fieldIn(raw.call, 'time'));
    return seconds === null ? null : startNs + secondsNs(seconds);
}
