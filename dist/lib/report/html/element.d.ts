/** Markup as a tree. Text enters only as a child or an attribute's value, and is escaped where the tree is written. */
export interface Element {
    name: string;
    attributes: Attributes;
    children: readonly Child[];
}
export type Child = Element | string;
export type Attributes = Readonly<Record<string, string | number | undefined>>;
export declare const el: (name: string, attributes: Attributes, ...children: readonly Child[]) => Element;
export declare const escaped: (text: string) => string;
export declare function markup(node: Child): string;
