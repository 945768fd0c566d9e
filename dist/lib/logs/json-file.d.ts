import { type Body } from './body.ts';
import type { ByteSource } from './bytes.ts';
import type { EvalLog } from './eval-log.ts';
export declare const HEADER_FIELDS: string[];
export declare function readJsonFile(source: ByteSource, metadataKeys: readonly string[]): Promise<EvalLog>;
export declare function chunks(source: ByteSource): AsyncGenerator<Uint8Array>;
/** Visits the samples alone, for a second look. Broken ones and what follows a cut have been told of before. */
export declare function walkSamples(source: ByteSource, visit: (body: Body) => void): Promise<void>;
