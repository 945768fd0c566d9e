import { type Child } from './element.ts';
export declare const name: (text: string) => string;
/** A sentence; `backticks` mark code, as in our own messages. */
export declare function prose(text: string): Child[];
export declare function link(label: Child, address: string | null | undefined): Child;
/** A sentence whose addresses of workflow runs are links. */
export declare function withRunLinks(text: string, runUrl: string | null | undefined): Child[];
