/**
 * 53-bit fingerprints of the texts of a sample, to tell whether two logs asked the same question. They are taken of the
 * decoded text, so escapes and indentation do not matter, and of its first 5,120 characters: summaries hold no more, and
 * a full log must give the same number. A log without texts holds the fingerprints in their place: 53 bits do not lead back
 * to a text, but whoever guesses a text can tell that it is the one. Not proof against collisions made on purpose.
 */
/** Inspect cuts the texts of summaries here. Characters as Python counts them: code points. */
export declare const TEXT_CHARACTERS = 5120;
/** Between the texts of a list; a text of its own would need an escape to hold it. */
export declare const SEPARATOR = 0;
/** The text that stands for a fingerprint; empty for 0, which is the fingerprint of no text. */
export declare function fingerprintMark(fingerprint: number): string;
export declare const isFingerprintMark: (text: string) => boolean;
/** The fingerprint of some UTF-8; never 0. */
export declare function hashBytes(view: DataView, start: number, end: number): number;
/** Where the first 5,120 characters of UTF-8 text end. */
export declare function cutAt(bytes: Uint8Array, start: number, end: number): number;
/** 0 for absent or empty text; of several texts, all in order. A list of one equals its text. */
export declare function fingerprintTexts(texts: readonly string[]): number;
/** `target` and `choices`: a text, a list of texts, or nothing. */
export declare function fingerprintText(value: unknown): number;
/** `input`: a text, or messages, of which only what was said counts: their ids differ from run to run. */
export declare function fingerprintInput(value: unknown): number;
