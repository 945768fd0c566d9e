import type { BodyOutcome, Element, SampleBody } from '../logs/bodies.ts';
import type { DocumentName } from '../tracking/document.ts';
import { type EvalOfTables, type TableOptions } from '../tracking/tables.ts';
import type { PassingSamples } from './mlflow-hooks.ts';
export declare class TableFiles implements PassingSamples {
    #private;
    readonly folder: string;
    constructor(folder: string, { source, options }: {
        source: EvalOfTables;
        options: TableOptions;
    });
    event(sample: SampleBody, element: Element): Promise<void>;
    sample(outcome: BodyOutcome): Promise<void>;
    end(): Promise<{
        written: DocumentName[];
        notes: string[];
    }>;
}
