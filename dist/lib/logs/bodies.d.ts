/**
 * The samples of a log with their bodies, one by one and flat in memory: fields parsed, messages and events element by
 * element when they are asked for. A sample of gigabytes is never whole anywhere; one that is broken is told of, and
 * loses no other.
 */
import type { Fields } from './body-parts.ts';
import { type SampleFacts } from './body-shape.ts';
import type { EvalLog } from './eval-log.ts';
export type { Fields };
/** A message or an event. What cannot be given still has its place. */
export type Element = {
    kind: 'read';
    index: number;
    value: Fields;
} | {
    kind: 'too-large';
    index: number;
    sizeBytes: number;
} | {
    kind: 'unreadable';
    index: number;
    why: string;
};
interface Identity {
    /** As in `log.samples`. */
    id: string;
    numericId: boolean;
    epoch: number;
}
/** What there is of a sample: in its own words, and typed. */
interface Told {
    /** Fields under Inspect's names in today's shape, attachments put back; without messages, events and store. */
    fields: Fields;
    facts: SampleFacts;
}
export interface SampleBody extends Identity, Told {
    kind: 'body';
    messageCount: number;
    eventCount: number;
    /** Attempts that ended in an error before this one. */
    retries: number;
    /** What the body has and this does not, or what it lacks: one line each. */
    leftOut: readonly string[];
    /** The final conversation. Each call begins anew. */
    messages(): AsyncGenerator<Element>;
    /** All kinds, in order; of a model event that refers to a pool, `input` is empty: see `modelInput`. */
    events(): AsyncGenerator<Element>;
    /** What went into a model event: its last messages, and how many there were. */
    modelInput(event: Fields, options: {
        last: number;
    }): Promise<Excerpt>;
    /** Of the raw request of a model event the messages, which later versions keep in a pool of their own. */
    modelCall(event: Fields, options: {
        last: number;
    }): Promise<Excerpt>;
}
export interface Excerpt {
    total: number;
    /** The last ones; `index` counts from the first of all. */
    messages: Element[];
}
/** A sample without a body, as in reduced logs: texts are as summaries hold them, cut or absent. */
export interface SummaryOnly extends Identity, Told {
    kind: 'summary';
    messageCount: number | null;
}
/** A body that cannot be read. `told` is what its summary holds; null where nothing in the log has this sample. */
export interface BrokenBody {
    kind: 'broken';
    id: string | null;
    numericId: boolean;
    epoch: number | null;
    why: string;
    told: Told | null;
}
export type BodyOutcome = SampleBody | SummaryOnly | BrokenBody;
/** In the order of `log.samples`; what belongs to none of them comes last. A sample is open until the next is asked for. */
export declare function readBodies(log: EvalLog): AsyncGenerator<BodyOutcome>;
