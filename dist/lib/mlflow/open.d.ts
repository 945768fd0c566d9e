/** A client with connections of its own: what this server's certificates allow is for this server alone. */
import { type ProxySettings } from '../http.ts';
import { type Mlflow } from './client.ts';
import type { MLflowSettings, Server } from './settings.ts';
export interface OpenOptions {
    settings: MLflowSettings & {
        server: Server;
    };
    proxies: ProxySettings;
    /** Told of what makes the run wait, in one line. */
    onWait: (message: string) => void;
    /** Ends whatever is under way. */
    signal?: AbortSignal;
}
/** @throws UserError for certificates that cannot be used. */
export declare function openMlflow(options: OpenOptions): Promise<{
    client: Mlflow;
    close: () => Promise<void>;
}>;
/** Whether there is a server to speak to. */
export declare function namesServer(settings: MLflowSettings): settings is OpenOptions['settings'];
