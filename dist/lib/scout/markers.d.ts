/** What happened within a span and took no time, as events that Inspect knows. */
import type { SpanEvent } from '../mlflow/trace.ts';
import type { Event, EventBase } from './transcript.ts';
/** Of other kinds than Inspect's own an `info`: it refuses to read what it does not know. */
export declare function markerEvent({ name, attributes }: SpanEvent, base: EventBase): Event[];
