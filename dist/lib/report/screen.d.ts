/** What every part of the terminal report is given. */
import type { Report } from './schema.ts';
export interface Screen {
    report: Report;
    width: number;
    paint: Paint;
}
export type Colour = 'red' | 'green' | 'yellow' | 'bold' | 'dim';
export type Paint = (colour: Colour, text: string) => string;
export declare const INDENT = "  ";
