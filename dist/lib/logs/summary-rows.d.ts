import type { EvalLog, Json } from './eval-log.ts';
type Fields = {
    [key: string]: Json;
};
export declare class SummaryRows {
    #private;
    constructor(log: EvalLog);
    /** Positions ascend. Where the file does not give the row a second time, it is made of what was read. */
    at(position: number): Promise<Fields>;
    close(): Promise<void>;
}
export {};
