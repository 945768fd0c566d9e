/** What a user is told about a failure: what happened, where, and how to go on. */
export interface Problem {
    what: string;
    where: string;
    fix: string;
}
/** A failure the user can act on. Anything else that escapes is our bug and keeps its stack. */
export declare class UserError extends Error {
    readonly name = "UserError";
    readonly problem: Problem;
    constructor(problem: Problem, options?: ErrorOptions);
}
/** What is said of anything that was thrown. */
export declare const messageOf: (thrown: unknown) => string;
