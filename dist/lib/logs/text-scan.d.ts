import { Scanner } from './scan.ts';
export declare class TextScanner extends Scanner {
    #private;
    /** Fingerprint that was read last. */
    fingerprint: number;
    /** Text that was read last. */
    text: string;
    load(bytes: Buffer, end: number): void;
    /** Reads the text of the string at `at` (past its quote); short ones that repeat are made once. */
    readText(at: number): number;
    /** Reads the fingerprint of the string at `at` (past its quote). */
    readFingerprint(at: number): number;
    /** Reads the fingerprint of the list of strings whose bracket is at `at`. */
    readListFingerprint(at: number): number;
}
