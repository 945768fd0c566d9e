import type { EvalHeader } from './eval-log.ts';
import type { RawHeader } from './schema.ts';
export declare function toHeader(raw: RawHeader): EvalHeader;
/** Numbers of the header that `toHeader` leaves out because they cannot be. */
export declare function oddNumbersOf({ results, stats, eval: spec }: RawHeader): number;
/** The scorers that the results name, in order. */
export declare function scorerNames(header: EvalHeader): string[];
/** Sample metadata that the log's own standard errors cluster by. */
export declare function clusterKeys(header: EvalHeader): string[];
