import { type SenderOptions, type TraceSender, type TraceToSend } from './trace-sending.ts';
import type { WriteWay } from './trace-ways.ts';
type Otlp = Extract<WriteWay, {
    kind: 'otlp';
}>;
interface Options extends SenderOptions {
    way: Otlp;
}
/** One trace at a time is given to it. */
export declare class TraceBatches implements TraceSender {
    #private;
    constructor(options: Options);
    send(trace: TraceToSend): Promise<void>;
    finish(): Promise<void>;
}
export {};
