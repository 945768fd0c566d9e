/** Times, tokens, dollars and counts that can be. Logs are edited, merged and corrupted; what cannot be is unknown. */
import type { ModelUsage } from './eval-log.ts';
import type { RawUsage } from './schema.ts';
/** Counts what was dropped while a log is read. */
export interface OddNumbers {
    count: number;
}
export declare const isSeconds: (value: number) => boolean;
export declare const isAmount: (value: number) => boolean;
export declare function seconds(value: number | null | undefined, odd: OddNumbers): number | null;
export declare function plausibleCount(value: number | null | undefined): number | null;
export declare const TOKEN_FIELDS: readonly ["input_tokens", "output_tokens", "total_tokens", "input_tokens_cache_read", "input_tokens_cache_write", "reasoning_tokens"];
/** Null where a token count cannot be: then no count of this model is to be trusted. An odd cost is only unknown. */
export declare function toUsage(raw: RawUsage, odd: OddNumbers): ModelUsage | null;
/** Made in one place, so that every usage has one layout in memory. */
export declare function noUsage(): ModelUsage;
/** Null when no model was called, or a count of one cannot be. */
export declare function sumUsage(models: readonly RawUsage[], odd: OddNumbers): ModelUsage | null;
