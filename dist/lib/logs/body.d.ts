/**
 * The body of a sample (a member of its own, or an entry of a .json log) → SampleSummary. Bodies may be gigabytes,
 * so only the few wanted fields are sliced out; messages, events and the store are skipped.
 */
import type { ByteSource } from './bytes.ts';
import type { SampleSummary } from './eval-log.ts';
import { type SampleContext } from './sample.ts';
import { type RawSample } from './schema.ts';
import { type Plan, type Receiver } from './walk.ts';
import type { Member } from './zip.ts';
export interface Body {
    raw: RawSample;
    summary: (context: SampleContext) => SampleSummary;
    /** Fields that were left out, and why. */
    ignored: string[];
}
/** @throws Unreadable when the member or a field of it is broken, or the sample has no id. */
export declare function readBody(source: ByteSource, member: Member): Promise<Body>;
/** One sample's wanted fields as they come by. */
export declare class BodyFields implements Receiver {
    #private;
    tooLong(slot: string): void;
    kept(slot: string, bytes: Buffer): void;
    /** The name of the plan's object; see walk.ts. */
    plan(): Plan;
    clear(): void;
    /** @throws Unreadable when a field is not JSON, or the sample has no id. */
    parse(): Body;
}
/** Puts long texts back where `attachment://<hash>` stands for them. */
export declare function resolve(value: unknown, attachments: unknown): unknown;
