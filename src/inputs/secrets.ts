/** Values that must not be shown, by the names of the variables that hold them. */
import type { Environment } from './action.ts'

/** `MAX_TOKENS` and `TOKENIZER` hold none. */
const SECRET_NAME = /TOKEN(?!S|IZ)|SECRET|PASSW|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|_KEY$|CREDENTIAL/i

export function secretsOf(env: Environment): string[] {
  return Object.entries(env).flatMap(([name, value]) => (value && SECRET_NAME.test(name) ? [value] : []))
}
