import type { SampleEvent } from '../logs/transcript.ts';
/** Old versions say how long it took, or not even that: null. */
export declare function endOf({ completed, workingTime, raw }: SampleEvent, startNs: bigint): bigint | null;
