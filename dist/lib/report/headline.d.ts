import type { Report } from './schema.ts';
export declare function headline(report: Report): string;
