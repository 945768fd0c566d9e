/** Proxy variables, in both spellings that tools know. */
import type { Environment } from './action.ts';
export declare function proxiesOf(env: Environment): {
    httpProxy: string;
    httpsProxy: string;
    noProxy: string;
};
