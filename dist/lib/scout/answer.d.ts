/** What a model answered: the outputs of its span, in whatever shape its library leaves them. */
import type { Json } from '../mlflow/trace.ts';
import { type Draft } from './messages.ts';
import type { StopReason } from './transcript.ts';
export interface Answer {
    message: Draft | null;
    stopReason: StopReason;
}
export declare function answerOf(outputs: Json | undefined): Answer;
