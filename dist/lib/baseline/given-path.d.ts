import type { EvalLog } from '../logs/eval-log.ts';
import type { Provenance } from '../report/schema.ts';
/** A log that was named, not found: its own header is all that is known of its origin. */
export declare function givenPath({ header, path }: EvalLog): Provenance;
