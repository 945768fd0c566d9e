import { type SenderOptions, type TraceSender, type TraceToSend } from './trace-sending.ts';
export declare class TracesOfTwo implements TraceSender {
    #private;
    constructor(options: SenderOptions);
    send(trace: TraceToSend): Promise<void>;
    finish(): Promise<void>;
}
