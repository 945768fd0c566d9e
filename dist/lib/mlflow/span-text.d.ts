import type { Span } from './trace.ts';
/** What the reader of the file looks for in every span. */
interface Whose {
    /** As the server names it. */
    traceId: string;
    /** Its 32 hexadecimal digits. */
    traceHex: string;
}
/** As MLflow 3.2 to 3.5 read it. */
export declare function spanText(span: Span, whose: Whose): string;
/** As MLflow 2 reads it. */
export declare function oldSpanText(span: Span, whose: Whose): string;
export {};
