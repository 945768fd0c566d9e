/**
 * The header of a reduced log. With texts it is the header as logged; without, it is written from what the reader
 * understands: settings, results and usage, and of an error its name.
 */
import type { EvalLog } from './eval-log.ts';
import type { RawLog } from './raw-log.ts';
type Entries = Map<string, unknown>;
/** The header as it was logged, with what other members tell taken out and what was derived put in. */
export declare function fullHeader({ header }: EvalLog, { header: logged }: RawLog): Entries;
export declare function headerWithoutTexts({ header }: EvalLog, raw: RawLog): Entries;
export {};
