import { type SenderOptions, type TraceSender, type TraceToSend } from './trace-sending.ts';
export declare class TraceFiles implements TraceSender {
    #private;
    constructor(options: SenderOptions);
    send({ info, spans }: TraceToSend): Promise<void>;
    finish(): Promise<void>;
}
