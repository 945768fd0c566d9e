/** A trace as MLflow keeps it, in plain values: what tracking writes and Scout reads. */
export {};
