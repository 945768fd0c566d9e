import type { BaselinePolicy, Policy } from './policy.ts';
export type PolicySettings = Partial<Omit<Policy, 'baseline'>> & {
    baseline?: Partial<BaselinePolicy>;
};
/**
 * @param text YAML 1.2; an empty file sets nothing.
 * @throws UserError with line and column of the first mistake; the others follow in the same message.
 */
export declare function parsePolicyFile({ text, path }: {
    text: string;
    path: string;
}): PolicySettings;
