import type { Json } from '../logs/eval-log.ts';
import type { SampleEvent } from '../logs/transcript.ts';
type Fields = {
    [key: string]: Json;
};
/** As in the settings: `autologEnabled`, and the providers in lower case. */
export interface AutologSettings {
    autologEnabled: boolean;
    autologModels: readonly string[];
}
/** @returns whether raw calls of any provider are kept: unknown names are ignored. */
export declare function enableAutolog(settings: AutologSettings): boolean;
/** Attributes of the span of a call, where the log has the call and the settings want it. */
export declare function rawCall({ model, raw }: Extract<SampleEvent, {
    kind: 'model';
}>, settings: AutologSettings): Fields;
export {};
