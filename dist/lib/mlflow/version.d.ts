/** Which MLflow this is. */
import type { Api } from './api.ts';
export type ServerVersion = {
    kind: 'known';
    text: string;
    major: number;
    minor: number;
}
/** Databricks, or a proxy that lets only the interface through. */
 | {
    kind: 'unknown';
};
/** @throws MlflowError when nobody answers, or answers only those it knows. */
export declare function serverVersion(api: Api): Promise<ServerVersion>;
