/** Accounts: a login is enough, the rest follows from it. */
import { sha1 } from './ids.ts'

export interface User {
  login: string
  id: number
  type: 'User' | 'Bot' | 'Organization'
}

/** Ids by which GitHub's own accounts are known. */
const KNOWN: { [login: string]: number } = { 'github-actions[bot]': 41898282, 'dependabot[bot]': 49699333 }

export function aUser(login: string, type?: User['type']): User {
  const id = KNOWN[login] ?? 1000 + (Number.parseInt(sha1(login).slice(0, 6), 16) % 9_000_000)
  return { login, id, type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User') }
}
