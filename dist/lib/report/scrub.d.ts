/**
 * No secret leaves in a report. Applied to the Report itself and not to its faces, so that JSON, comment, summary, page,
 * terminal and MLflow are all served. Known shapes are found anywhere; the values of secrets are given by the caller.
 */
import type { Report } from './schema.ts';
export declare function scrubReport(report: Report, secrets?: readonly string[]): Report;
/** One text with every known token shape and every given secret masked. */
export declare function masking(secrets: readonly string[]): (text: string) => string;
