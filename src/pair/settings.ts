/** Which policy settings apply to one metric. */
import type { MetricRule } from '../inputs/policy.ts'
import { matchesGlob } from './glob.ts'

export interface MetricName {
  task: string
  model: string
  /** Null for a resource or a guard. */
  scorer: string | null
  metric: string
  /** Epoch reducer; a rule's `metric` matches either name. */
  reducer?: string
}

export type MetricSettings = Omit<MetricRule, 'task' | 'model' | 'scorer' | 'metric'>

/** Every rule that matches, the last one winning per key. A rule that names a scorer is not about resources. */
export function metricSettings(rules: readonly MetricRule[], name: MetricName): MetricSettings {
  const matching = rules.filter(
    rule =>
      matchesGlob(name.task, rule.task ?? '*') &&
      matchesGlob(name.model, rule.model ?? '*') &&
      (matchesGlob(name.metric, rule.metric ?? '*') || matchesGlob(name.reducer ?? name.metric, rule.metric ?? '*')) &&
      (name.scorer === null ? rule.scorer === undefined : matchesGlob(name.scorer, rule.scorer ?? '*')),
  )
  const settings: MetricSettings = {}
  for (const { task: _task, model: _model, scorer: _scorer, metric: _metric, ...rule } of matching)
    for (const [key, value] of Object.entries(rule)) if (value !== undefined) Object.assign(settings, { [key]: value })
  return settings
}
