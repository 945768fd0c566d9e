/**
 * The columns of the tables of an eval, those of inspect-mlflow in its order and ours among them. They do not depend on
 * what is in a log: two runs have the same columns, and a table can be written while it is read.
 */
export const TABLES = ['tasks', 'samples', 'messages', 'sample_scores', 'events', 'model_usage'];
/** Tokens, and dollars, in the order in which Inspect has them. */
export const USAGE_KEYS = [
    'input_tokens',
    'output_tokens',
    'total_tokens',
    'input_tokens_cache_write',
    'input_tokens_cache_read',
    'reasoning_tokens',
    'total_cost',
];
/** Further columns than this are no counts of tokens. */
const MAX_USAGE_KEYS = 32;
const USAGE_KEY = /^\w{1,64}$/;
/** The known keys, then the others of the usage of the whole eval: `stats.model_usage` of its header. */
export function usageKeys(usageByModel) {
    const models = typeof usageByModel === 'object' && usageByModel !== null ? Object.values(usageByModel) : [];
    const found = models.flatMap(usage => (typeof usage === 'object' && usage !== null ? Object.entries(usage) : []));
    const counts = found.flatMap(([key, value]) => (typeof value === 'number' && USAGE_KEY.test(key) ? [key] : []));
    return [...new Set([...USAGE_KEYS, ...counts])].slice(0, MAX_USAGE_KEYS);
}
const OF_EVAL = ['task_name', 'eval_id'];
const OF_SAMPLE = [...OF_EVAL, 'sample_id', 'epoch'];
export function columnsOf(table, usage = USAGE_KEYS) {
    const prefixed = usage.map(key => `usage_${key}`);
    switch (table) {
        case 'tasks':
            return [...OF_EVAL, 'task_file', 'task_version', 'task_id', 'solver', 'model', 'dataset', 'dataset_samples'];
        case 'samples':
            return [
                ...OF_SAMPLE,
                'input',
                'target',
                'output',
                'scores',
                'events_count',
                'total_time',
                'working_time',
                'error',
                ...prefixed,
                'limit',
                'sample_uuid',
                'body',
            ];
        case 'messages':
            return [
                ...OF_SAMPLE,
                'message_index',
                'role',
                'source',
                'content',
                'tool_calls',
                'tool_call_id',
                'model',
                'stop_reason',
            ];
        case 'sample_scores':
            return [...OF_SAMPLE, 'scorer', 'raw_value', 'numeric_value', 'answer', 'explanation'];
        case 'events':
            return [
                ...OF_SAMPLE,
                'event_index',
                'event_type',
                'timestamp',
                'model',
                'completion',
                ...prefixed,
                'tool_function',
                'tool_arguments',
                'tool_result',
                'tool_error',
                'error',
            ];
        case 'model_usage':
            return [...OF_SAMPLE, 'model', ...usage];
    }
}
