import { GitHubError } from '../github/error.ts'

/** An answer that is good to have: where it is refused or does not come, the search goes on without. */
export async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (thrown) {
    if (thrown instanceof GitHubError) return null
    throw thrown
  }
}
