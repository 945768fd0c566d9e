import { type Server, type ServerOverrides } from './tracking-uri.ts';
import { type Environment } from './variables.ts';
export type { Server } from './tracking-uri.ts';
export interface MLflowSettings {
    /** Without credentials. Undefined: nothing is logged. */
    trackingUri: string | undefined;
    experimentName: string;
    tracingEnabled: boolean;
    logArtifacts: boolean;
    autologEnabled: boolean;
    /** Lower case. */
    autologModels: readonly string[];
    /** The run of an orchestrator under which ours are nested. */
    parentRunId: string | undefined;
    /** How to reach `trackingUri`; undefined exactly where that is. */
    server: Server | undefined;
}
/** Explicit values, of action inputs or the command line. They win over the environment. */
export interface SettingsOverrides extends ServerOverrides {
    trackingUri?: string | undefined;
    experimentName?: string | undefined;
    tracingEnabled?: boolean | undefined;
    logArtifacts?: boolean | undefined;
    autologEnabled?: boolean | undefined;
    autologModels?: readonly string[] | undefined;
    parentRunId?: string | undefined;
}
/** @throws UserError for a value that cannot be meant; its text repeats no value of the environment. */
export declare function loadSettings(env: Environment, overrides?: SettingsOverrides): MLflowSettings;
/** What must never be shown, for the door to mask: some of it may stand in a URI and in no variable of its own. */
export declare function secretsOfServer({ credentials }: Server): string[];
export declare function basicToken({ username, password }: {
    username: string;
    password: string;
}): string;
