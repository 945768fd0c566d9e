import { type Body } from './body.ts';
import type { ByteSource } from './bytes.ts';
import type { EvalLog } from './eval-log.ts';
import { Unreadable } from './unreadable.ts';
export declare const HEADER_FIELDS: string[];
export declare function readJsonFile(source: ByteSource, metadataKeys: readonly string[]): Promise<EvalLog>;
export declare function chunks(source: ByteSource): AsyncGenerator<Uint8Array>;
export interface SampleVisitor {
    visit: (body: Body, position: number) => void;
    /** Left out where broken samples have been told of before. */
    broken?: (position: number, thrown: Unreadable) => void;
}
/** Visits the samples alone, for a second look. What follows a cut has been told of before. */
export declare function walkSamples(source: ByteSource, { visit, broken }: SampleVisitor): Promise<void>;
