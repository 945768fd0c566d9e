import type { Report } from './schema.ts';
export type SampleDetails = 'full' | 'ids' | 'none';
export declare function withSampleDetails(report: Report, level: SampleDetails, hashId: (id: string) => string): Report;
