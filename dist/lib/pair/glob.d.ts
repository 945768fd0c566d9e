/** A glob over names: `*` any text, `?` one character, everything else itself. Not a file glob: `/` is a character. */
export declare function matchesGlob(name: string, glob: string): boolean;
