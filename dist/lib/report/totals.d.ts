import type { PairedEval } from '../pair/pair.ts';
import type { Report, Resources } from './schema.ts';
export declare function totalsOf(evals: readonly PairedEval[], level: number): Report['totals'];
export declare function resourcesOf(evaluated: PairedEval): Resources;
