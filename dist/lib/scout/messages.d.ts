/** Messages as the providers and frameworks spell them → Inspect's own. */
import type { Json } from '../mlflow/trace.ts';
import type { ChatMessage, Content, Role } from './transcript.ts';
/** A message whose id is not settled: its own, or none. */
export type Draft = Omit<ChatMessage, 'id'> & {
    id?: string;
};
export declare const isMessage: (value: Json | undefined) => boolean;
/** A text is what the user says; lists may hold lists, as LangChain's do. */
export declare function messagesOf(value: Json | undefined): Draft[];
export declare const said: (role: Role, words: string) => Draft;
export declare const errorType: (type: Json | undefined) => string;
export declare function plain(content: string | readonly Content[]): string;
export declare function merged(one: Draft, other: Draft): Draft;
