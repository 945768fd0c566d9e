/** What only some readers look for: one line, which opens. */
import { type Child } from './element.ts';
/** Nothing where there is nothing to fold. */
export declare function fold(summary: string, { wrap, class: kind }: {
    wrap: 'div' | 'ul';
    class: string;
}, children: readonly Child[]): Child[];
