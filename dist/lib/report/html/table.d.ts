/** Tables that scroll sideways by themselves where a screen is narrow. */
import { type Child, type Element } from './element.ts';
export interface Column {
    head: string;
    /** Numbers stand right. */
    figures?: boolean;
}
export declare function table(caption: string, columns: readonly Column[], rows: readonly (readonly Child[][])[]): Element;
