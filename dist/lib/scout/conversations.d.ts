/**
 * The conversations of a sample, put together from what each model call was shown: all of it, its last messages, or
 * another way on from the middle. A message has one id wherever it is shown, and the same one in every import.
 */
import type { Draft } from './messages.ts';
import type { ChatMessage } from './transcript.ts';
export interface Conversation {
    messages: readonly ChatMessage[];
}
export interface Joined {
    /** As shown, in order. */
    messages: ChatMessage[];
    /** To which they belong; it grows with later calls. */
    conversation: Conversation;
}
/** Takes what one call saw and answered. `origin` names ids of messages that are met there first. */
export type Join = (drafts: readonly Draft[], origin: string) => Joined;
export declare function conversations(): Join;
