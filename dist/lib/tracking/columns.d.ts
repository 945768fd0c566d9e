/**
 * The columns of the tables of an eval, those of inspect-mlflow in its order and ours among them. They do not depend on
 * what is in a log: two runs have the same columns, and a table can be written while it is read.
 */
export declare const TABLES: readonly ["tasks", "samples", "messages", "sample_scores", "events", "model_usage"];
export type TableName = (typeof TABLES)[number];
/** Tokens, and dollars, in the order in which Inspect has them. */
export declare const USAGE_KEYS: readonly ["input_tokens", "output_tokens", "total_tokens", "input_tokens_cache_write", "input_tokens_cache_read", "reasoning_tokens", "total_cost"];
/** The known keys, then the others of the usage of the whole eval: `stats.model_usage` of its header. */
export declare function usageKeys(usageByModel: unknown): string[];
export declare function columnsOf(table: TableName, usage?: readonly string[]): string[];
