import { type Screen } from './screen.ts';
/** Gated metrics, and others only if they got worse: a laptop shows what decides. */
export declare function metrics(screen: Screen): string[];
