/** Where the samples of a .json log begin and end in the file. */
import type { Stray } from './body-places.ts';
import type { SampleTable } from './sample-table.ts';
import type { Plan, Receiver } from './walk.ts';
export declare class JsonSamples implements Receiver {
    #private;
    readonly strays: Stray[];
    constructor(table: SampleTable, samples: number);
    plan(): Plan;
    /** Of repeated samples the last counts. */
    at(position: number): {
        start: number;
        end: number;
    } | null;
    kept(slot: string, bytes: Buffer): void;
    tooLong(): void;
    opened(_: string, offset: number): void;
    closed(_: string, offset: number): void;
    /** The walk ended here: within a sample, that one is lost. */
    cutOff(why: string): void;
}
