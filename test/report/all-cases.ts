/** Every case by the name of its picture in fixtures/reports. */
import { headline } from '../../src/report/headline.ts'
import type { Report } from '../../src/report/schema.ts'
import { improved, modelCase, nothingDetectable, noWorseButCheaper } from './cases.ts'
import * as rare from './cases-rare.ts'

/** Under the sentence that the product itself would write. */
const told = (make: () => Report) => (): Report => {
  const report = make()
  return { ...report, headline: headline(report) }
}

const MADE: Record<string, () => Report> = {
  model: modelCase,
  'nothing-detectable': nothingDetectable,
  improved,
  'no-worse-but-cheaper': noWorseButCheaper,
  'model-changed': rare.modelChanged,
  'not-comparable': rare.notComparable,
  'no-baseline-first': rare.noBaselineFirst,
  'no-baseline-expired': rare.noBaselineExpired,
  'no-baseline-running': rare.noBaselineRunning,
  accepted: rare.accepted,
  'errors-only': rare.errorsOnly,
  'nothing-ruled-out': rare.nothingRuledOut,
  nominal: rare.nominal,
  'provisional-and-stale': rare.provisionalAndStale,
  error: rare.couldNotCompare,
  'forty-metrics': rare.fortyMetrics,
  'many-samples': rare.manySamples,
  'slightly-worse': rare.slightlyWorse,
  drift: rare.drift,
}

export const CASES: Record<string, () => Report> = {
  ...Object.fromEntries(Object.entries(MADE).map(([name, make]) => [name, told(make)])),
  hostile: rare.hostile,
}

export const LINKS = {
  fullReport: 'https://github.com/acme/bot/actions/runs/8812345',
  artifact: 'eval-regression-report-default',
  run: 'https://github.com/acme/bot/actions/runs/8812345',
  mlflowBaseline: 'https://mlflow.acme.dev/#/experiments/3/runs/aa11',
  mlflowCandidate: 'https://mlflow.acme.dev/#/experiments/3/runs/bb22',
}
