import type { Report } from './schema.ts';
/** Empty when nothing was tested. */
export declare function methods(report: Report): string;
