/** The conversation of a sample whose log holds no model calls: then no span but its own could show it. */
import type { SampleBody } from '../logs/bodies.ts';
import type { Json } from '../logs/eval-log.ts';
/** From the first message on, as far as there is room; what is left out is told in the last place. */
export declare function conversationOf(body: SampleBody): Promise<Json[]>;
