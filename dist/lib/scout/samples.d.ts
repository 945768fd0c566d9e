/** Which samples a trace tells of: ours one, that of inspect-mlflow's hooks a whole run of them, any other itself. */
import type { Json } from '../mlflow/trace.ts';
import { type SampleScore } from './scores.ts';
import { type SpanNode } from './spans.ts';
export interface Sample {
    kind: 'own' | 'hooks' | 'application';
    /** Behind the id of the trace where that has several. */
    suffix: string;
    roots: readonly SpanNode[];
    /** Null: the trace does not say. */
    sampleId: string | null;
    /** Of Inspect, by which assessments of a whole run name their sample. */
    uuid: string | null;
    epoch: number | null;
    task: string | null;
    evalId: string | null;
    runId: string | null;
    taskCount: string | null;
    model: string | null;
    agent: string | null;
    target: Json | undefined;
    metadata: Json | undefined;
    /** As the outputs of its span list them. */
    scores: readonly SampleScore[];
    seconds: number | null;
    workingTime: number | null;
    error: string | null;
}
export declare function samplesOf(roots: readonly SpanNode[], tags: ReadonlyMap<string, string>): Sample[];
