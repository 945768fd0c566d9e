import type { Report } from './schema.ts';
export declare function renderTerminal(report: Report, options: {
    width: number;
    colour: boolean;
}): string;
