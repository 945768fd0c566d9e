/**
 * The hidden first line by which a comment of ours is found again. It carries state, so that nothing ever has to be read
 * back from our own prose: `<!-- eval-regression v1 suite=default run=8812345 attempt=2 head=a1b2c3d earlier=881.1:regressed -->`.
 */
import type { Report } from './schema.ts';
export declare function marker(report: Report): string;
/** What could end the field or the HTML comment becomes its code point; two hyphens in a row are not allowed in one. */
export declare function safe(text: string): string;
