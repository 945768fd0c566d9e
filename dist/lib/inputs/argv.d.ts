/** Command-line words → what was asked for. Mistakes are collected and told together, each with its fix. */
import { type ParseArgsConfig } from 'node:util';
import { UserError } from '../errors.ts';
import { type Policy } from './policy.ts';
/** Where a rendering goes: a file, or `-` for the standard output. */
export interface CompareArguments {
    baseline: string;
    candidate: string;
    policyFile: string | null;
    scorers: string[] | null;
    sampleFilter: string | null;
    /** Settings given on the command line; they win over the policy file. */
    settings: Partial<Policy>;
    /** Sides of their own, beside the two that are judged. */
    history: string | null;
    anchor: string | null;
    json: string | null;
    markdown: string | null;
    html: string | null;
    samples: string | null;
}
/** @throws UserError that lists every mistake. */
export declare function parseCompareArguments(words: readonly string[]): CompareArguments;
/** The options of compare for logs that are there already. */
export declare function parseDemoArguments(words: readonly string[], sides: {
    baseline: string;
    candidate: string;
}): CompareArguments;
/** Words of a command that takes logs and a few switches. */
export declare function parseLogArguments<const O extends NonNullable<ParseArgsConfig['options']>>(command: string, words: readonly string[], options: O): {
    logs: string[];
    values: ReturnType<typeof parse<O>>['values'];
};
export declare function parse<const O extends NonNullable<ParseArgsConfig['options']>>(command: string, words: readonly string[], options: O): {
    values: O extends import("util").ParseArgsOptionsConfig ? { -readonly [LongOption in keyof O]?: { [LongOption_2 in keyof O]: O[LongOption_2]["multiple"] extends infer T ? T extends O[LongOption_2]["multiple"] ? T extends false ? O[LongOption_2]["type"] extends "string" ? string : O[LongOption_2]["type"] extends "boolean" ? boolean : string | boolean : T extends true ? (O[LongOption_2]["type"] extends "string" ? string : O[LongOption_2]["type"] extends "boolean" ? boolean : string | boolean)[] : O[LongOption_2]["type"] extends "string" ? string : O[LongOption_2]["type"] extends "boolean" ? boolean : string | boolean : never : never; }[LongOption]; } & { [LongOption_1 in keyof O as O[LongOption_1]["default"] extends {} ? LongOption_1 : never]: { [LongOption_3 in keyof O]: O[LongOption_3]["multiple"] extends infer T ? T extends O[LongOption_3]["multiple"] ? T extends false ? O[LongOption_3]["type"] extends "string" ? string : O[LongOption_3]["type"] extends "boolean" ? boolean : string | boolean : T extends true ? (O[LongOption_3]["type"] extends "string" ? string : O[LongOption_3]["type"] extends "boolean" ? boolean : string | boolean)[] : O[LongOption_3]["type"] extends "string" ? string : O[LongOption_3]["type"] extends "boolean" ? boolean : string | boolean : never : never; }[LongOption_1]; } extends infer P ? { [K in keyof P]: P[K]; } : never : {};
    positionals: string[];
};
export declare function usageError(command: string, what: string): UserError;
export declare function number({ name, text, above, below }: {
    name: string;
    text: string | undefined;
    above: number;
    below: number;
}, problems: string[]): number | undefined;
/** Of the range of a score; a margin of 1 or more would switch the gate off, and one of 0 puts `no-worse` out of reach. */
export declare function share({ name, text }: {
    name: string;
    text: string | undefined;
}, problems: string[]): number | undefined;
export declare function oneOf<T extends string>({ name, text, allowed }: {
    name: string;
    text: string | undefined;
    allowed: readonly T[];
}, problems: string[]): T | undefined;
export declare const setting: <K extends keyof Policy>(key: K, value: Policy[K] | undefined) => Partial<Policy>;
