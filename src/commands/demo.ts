/** `eval-regression demo`: the main job on the bundled example, to see a report before having logs of one's own. */
import { join } from 'node:path'
import { parseDemoArguments } from '../inputs/argv.ts'
import { compare } from './compare.ts'
import type { Console } from './console.ts'

export async function demoCommand(words: readonly string[], console: Console): Promise<number> {
  const sides = { baseline: join(console.examples, 'baseline'), candidate: join(console.examples, 'candidate') }
  const given = parseDemoArguments(words, sides)
  console.err('Comparing the bundled example: examples/baseline with examples/candidate.\n')
  await compare(given, console)
  return 0
}
