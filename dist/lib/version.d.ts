/** Held equal to package.json by a test. */
export declare const VERSION = "1.0.0";
export declare const TOOL: {
    name: string;
    version: string;
};
