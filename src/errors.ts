/** What a user is told about a failure: what happened, where, and how to go on. */
export interface Problem {
  what: string
  where: string
  fix: string
}

/** A failure the user can act on. Anything else that escapes is our bug and keeps its stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(`${problem.what}\n  where: ${problem.where}\n  fix:   ${problem.fix}`, options)
    this.problem = problem
  }
}

/** What is said of anything that was thrown. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))
