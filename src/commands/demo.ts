/** `eval-regression demo`: the main job on the bundled example, to see a report before having logs of one's own. */
import { join } from 'node:path'
import { compareCommand } from './compare.ts'
import type { Console } from './console.ts'

export async function demoCommand(words: readonly string[], console: Console): Promise<number> {
  console.err('Comparing the bundled example: examples/baseline with examples/candidate.\n')
  const sides = ['baseline', 'candidate'].map(side => join(console.examples, side))
  await compareCommand([...sides, ...words], console)
  return 0
}
