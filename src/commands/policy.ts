/** The policy of a command: options, then the policy file, then the defaults. */
import { readFile } from 'node:fs/promises'
import { UserError } from '../errors.ts'
import { DEFAULT_POLICY_FILE, type Policy, type ResolvedPolicy, resolvePolicy } from '../inputs/policy.ts'
import type { Console } from './console.ts'

/** @param policyFile null: the default one, if it is there. @throws UserError when it cannot be read or understood. */
export async function readPolicy(
  { policyFile, settings }: { policyFile: string | null; settings: Partial<Policy> },
  console: Console,
): Promise<ResolvedPolicy> {
  const path = policyFile ?? DEFAULT_POLICY_FILE
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    // Only the file that nobody asked for may be missing.
    if (policyFile === null && cause.code === 'ENOENT') return null
    throw new UserError(
      { what: `The policy file cannot be read (${cause.code ?? cause.message}).`, where: path, fix: 'Check --policy.' },
      { cause },
    )
  })
  if (text === null) return resolvePolicy({ inputs: settings })
  const { parsePolicyFile } = await import('../inputs/policy-file.ts')
  if (policyFile === null) console.err(`Using the policy in ${path}.\n`)
  return resolvePolicy({ inputs: settings, file: parsePolicyFile({ text, path }) })
}
