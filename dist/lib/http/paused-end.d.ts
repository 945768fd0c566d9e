/** Of all connections of this process from now on. */
export declare function watchEnds(): void;
