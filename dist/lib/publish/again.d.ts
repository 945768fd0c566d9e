/** The server's database refuses a row that another job has just written: asked again, it is there already. */
export declare function again<T>(write: () => Promise<T>): Promise<T>;
