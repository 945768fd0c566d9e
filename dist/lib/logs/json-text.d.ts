/**
 * JSON as Inspect writes it: NaN and Infinity stand bare. Maps are objects, so that a key `__proto__` is a key like any
 * other; what is undefined is left out.
 */
export declare function jsonText(value: unknown): string;
