/** How findings are written: nothing on either side unless it is said. */
import type { Finding } from './comparability.ts';
export type SideName = 'baseline' | 'candidate';
export declare const SIDES: readonly SideName[];
export declare const finding: (field: string, level: Finding["level"], message: string, more?: Partial<Pick<Finding, "scorer" | "baseline" | "candidate" | "fix">>) => Finding;
export declare const samples: (count: number) => string;
