/** How several logs of a side are called together. */
import { expect, it } from 'vitest'
import { logNames } from '../../src/report/provenance.ts'
import type { EvalEntry } from '../../src/report/schema.ts'

const named = (...paths: string[]): string => logNames(paths.map(path => ({ path }) as EvalEntry))

it.each([
  ['by their folder', ['logs/a/x.eval', 'logs/b/y.eval'], 'logs/: 2 logs'],
  ['by the root, which all absolute paths share', ['/a/x.eval', '/b/y.eval'], '/: 2 logs'],
  ['by number, an absolute path beside a relative one', ['/a/x.eval', 'b/y.eval'], '2 logs'],
  ['by number, a file beside a run in MLflow', ['/a/x.eval', 'mlflow:1/eval_logs/y.eval'], '2 logs'],
])('%s', (_, paths, name) => {
  expect(named(...paths)).toBe(name)
})
