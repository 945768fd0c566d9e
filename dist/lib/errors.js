/** A failure the user can act on. Anything else that escapes is our bug and keeps its stack. */
export class UserError extends Error {
    name = 'UserError';
    problem;
    constructor(problem, options) {
        super(`${problem.what}\n  where: ${problem.where}\n  fix:   ${problem.fix}`, options);
        this.problem = problem;
    }
}
/** What is said of anything that was thrown. */
export const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
