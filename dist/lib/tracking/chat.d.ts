/** Messages as OpenAI writes them, which is what MLflow shows as a chat: texts in full, everything else by its name. */
import type { Element } from '../logs/bodies.ts';
import type { Json } from '../logs/eval-log.ts';
import { type Message, type ToolCall } from '../logs/transcript.ts';
import { type Room } from './bounds.ts';
type Fields = {
    [key: string]: Json;
};
export declare function chatMessage(message: Message, room: Room): Fields;
/** What cannot be given still has its place. */
export declare const chatElement: (element: Element, room: Room) => Fields;
export declare const chatNote: (what: string) => Fields;
/** A text or a list of messages, as the input of a sample is. */
export declare function chatInput(input: Json, room: Room): Json;
/** What was asked last: the words of the last message of a user. */
export declare function lastUserText(input: Json): string | null;
/** Text, or parts: those without words leave their kind and size. */
export declare function wordsOf(content: Json): string;
export declare function chatToolCall({ id, function: name, arguments: given }: ToolCall, room: Room): Fields;
/** The tools that a model may call, or their names alone. */
export declare function chatTools(tools: readonly Json[], { room, names }: {
    room: Room;
    names: boolean;
}): Json[];
export {};
