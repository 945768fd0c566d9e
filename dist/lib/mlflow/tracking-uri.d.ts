import { type Environment, type Given } from './variables.ts';
export interface Server {
    kind: 'mlflow' | 'databricks';
    /** http or https, without credentials, query and slash at its end. */
    url: string;
    credentials: Credentials;
    tls: TlsFiles;
    /** Of MLflow 3. Undefined: no header is sent, which servers without workspaces would refuse. */
    workspace: string | undefined;
    /** For one request with its retries; transfers of files have their own time. Undefined: as MLflow's client. */
    requestMs: number | undefined;
}
export type Credentials = {
    kind: 'none';
} | {
    kind: 'basic';
    username: string;
    password: string;
} | {
    kind: 'bearer';
    token: string;
}
/** Of a Databricks service principal: a token is asked for. Written from documentation, never tried. */
 | {
    kind: 'oauth';
    clientId: string;
    clientSecret: string;
};
/** Files in PEM. */
export interface TlsFiles {
    /** The authorities to believe instead of the usual ones. */
    ca: string | undefined;
    /** Certificate and private key of ours, in one file. */
    client: string | undefined;
    /** Believe any certificate. */
    insecure: boolean;
}
export interface ServerOverrides {
    username?: string | undefined;
    password?: string | undefined;
    token?: string | undefined;
    workspace?: string | undefined;
}
interface Around {
    env: Environment;
    overrides: ServerOverrides;
}
/** @throws UserError; its text does not repeat the URI, which may hold credentials. */
export declare function serverOf(uri: Given, { env, overrides }: Around): Server;
export {};
