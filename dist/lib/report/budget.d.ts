/**
 * A report that fits. Over its budget a face is rendered again with less detail, in a fixed order; text is never cut in
 * the middle of a rendered page, and the page says what it left out.
 */
import type { Detail } from './detail.ts';
/** Renders with as much detail as fits into `budgetBytes` of UTF-8, else with the least. */
export declare function fitted(full: Detail, budgetBytes: number, render: (detail: Detail, leftOut: string[]) => string): string;
