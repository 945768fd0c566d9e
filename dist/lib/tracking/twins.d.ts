/**
 * Inspect opens a span around a tool, a scorer and a subtask, and logs an event that says what it did. Here the two are
 * one span: which open span an event belongs to.
 */
import type { Node } from './span-tree.ts';
export declare class Twins {
    #private;
    await(node: Node, { type, name }: {
        type: string | null;
        name: string | null;
    }): void;
    forget(node: Node): void;
    /** The tool's event names a span around that of the tool: it was made before that began. Null: any. */
    ofTool({ name, around }: {
        name: string | null;
        around: Node | null;
    }): Node | null;
    /** The span itself, or the nearest one around it. */
    ofKind(type: 'scorer' | 'subtask', within: Node): Node | null;
}
