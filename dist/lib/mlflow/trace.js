/** A trace as MLflow keeps it, in plain values: what tracking writes and Scout reads. */
export const TRACE_STATES = ['OK', 'ERROR', 'IN_PROGRESS', 'STATE_UNSPECIFIED'];
