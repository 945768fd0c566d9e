/** The tag by which MLflow's UI knows which files of a run are tables. */
/** In the words of Python's `json.dumps`: MLflow's own client reads and writes it so. Tables of others stay. */
export declare function loggedTables(before: string | undefined, paths: readonly string[]): string;
