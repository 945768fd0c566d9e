import type { Asked } from './api.ts';
import { MlflowError } from './error.ts';
import { type Server } from './settings.ts';
interface Answer {
    status: number;
    bytes: Buffer;
}
/** The meaning of an answer that is none of those below 300. */
export declare function refusal(asked: Asked, { answer, server }: {
    answer: Answer;
    server: Server;
}): MlflowError;
/** The meaning of no answer. Whatever is no failure of the way stays what it is. */
export declare function silence(asked: Asked, { thrown, server }: {
    thrown: unknown;
    server: Server;
}): unknown;
export {};
