/** Ids of traces, spans and assessments: of the same sample always the same, so that a second time replaces. */
/** Hexadecimal SHA-256. */
export type Sha256 = (text: string) => string;
export interface SampleKey {
    /** The run in MLflow, else the experiment: ids are unique on a server, and each run has traces of its own. */
    owner: string;
    evalId: string;
    /** SHA-256 of its id: a log without ids has the same traces as the one that it was made of. */
    hashedId: string;
    epoch: number;
}
export declare const traceIdOf: (key: SampleKey, sha256: Sha256) => string;
/** @param place the event's own id, or where it stands in the sample. */
export declare const spanIdOf: (traceId: string, { place, sha256 }: {
    place: string;
    sha256: Sha256;
}) => string;
export declare const assessmentIdOf: (key: SampleKey, { name, sha256 }: {
    name: string;
    sha256: Sha256;
}) => string;
