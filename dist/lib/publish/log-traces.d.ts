import type { Mlflow, Run } from '../mlflow/client.ts';
import type { Span, TraceInfo } from '../mlflow/trace.ts';
import type { FinishedLog } from '../tracking/replay.ts';
import type { SampleDetails } from '../tracking/withhold.ts';
import type { TraceSink } from './tracing-hooks.ts';
export interface TracedLog {
    /** Traces of the run that are there now. */
    there: number;
    /** What is not, one line each. */
    notes: string[];
}
export declare class LogTraces implements TraceSink {
    #private;
    constructor(client: Mlflow, { digest, sampleDetails }: {
        digest: string;
        sampleDetails: SampleDetails;
    });
    /** @returns whether traces are wanted: not where all are there as they are. */
    begin(run: Run, { log }: FinishedLog): Promise<boolean>;
    write(info: TraceInfo, spans: AsyncIterable<Span>): Promise<void>;
    /** @param wanted as `begin` said. */
    finish(wanted: boolean): Promise<TracedLog>;
}
