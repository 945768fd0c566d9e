export type Environment = Readonly<Record<string, string | undefined>>;
/** A setting that was given, and by which name. */
export interface Given {
    name: string;
    text: string;
}
/** The first of these variables that is given. */
export declare function given(env: Environment, ...names: readonly string[]): Given | undefined;
/** @throws UserError for a word that is neither yes nor no: a typing error must not switch anything. */
export declare function yesOrNo({ name, text }: Given): boolean;
/** Separated by commas or as a JSON array, in lower case. What is no JSON is split at its commas. */
export declare function words(text: string): string[];
