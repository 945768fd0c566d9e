import type { Report } from './schema.ts';
export declare function nextSteps(report: Report): string[];
export declare const REPRODUCE = "eval-regression compare baseline/ candidate/";
