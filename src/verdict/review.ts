/** The command by which a reviewer accepts what regressed. */

const COMMAND = /^\/accept-regression(?=\s|$)/
const LONGEST_REASON = 500

/** Null: no such command at the start. An empty reason is none. */
export function parseAcceptance(body: string): { reason: string } | null {
  const text = body.trimStart()
  if (!COMMAND.test(text)) return null
  return { reason: text.replace(COMMAND, '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_REASON) }
}
