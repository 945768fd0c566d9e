import type { ModelCall, Told } from './events.ts';
import type { ChatMessage } from './transcript.ts';
/** The longest conversation, of equally long ones the last. */
export declare function threadOf({ models, tools, events }: Told): ChatMessage[];
/** Not those of a grader or scorer, nor of an agent that was called as a tool, as long as there are others. */
export declare function mainCalls(calls: readonly ModelCall[]): readonly ModelCall[];
