/** Which policy settings apply to one metric. */
import type { MetricRule } from '../inputs/policy.ts'
import { matchesGlob } from './glob.ts'

/**
 * `mean`: the mean of a scorer's per-sample values, what a rule without `metric` is about.
 * `other`: a resource, a guard, a standard error: only a rule that names it changes how it is judged.
 */
export interface MetricName {
  task: string
  model: string
  /** Null for a resource or a guard. */
  scorer: string | null
  metric: string
  /** Epoch reducer; a rule's `metric` matches either name of a mean. */
  reducer: string
  role: 'mean' | 'other'
}

export type MetricSettings = Omit<MetricRule, 'task' | 'model' | 'scorer' | 'metric'>

/** Every rule that matches, the last one winning per key. */
export function metricSettings(rules: readonly MetricRule[], name: MetricName): MetricSettings {
  const settings: MetricSettings = {}
  for (const rule of rules) {
    if (!ruleMatches(rule, name)) continue
    const { task: _task, model: _model, scorer: _scorer, metric, ...set } = rule
    // A rule about a whole task may set these rows aside, but its floor or margin is not meant for them.
    const aside = set.tier === undefined || set.tier === 'gate' ? {} : { tier: set.tier }
    assignPresent(settings, name.role === 'mean' || metric !== undefined ? set : aside)
  }
  return settings
}

/** Is a rule about this metric? One that names a scorer is not about resources. */
export function ruleMatches(rule: MetricRule, name: MetricName): boolean {
  const metric = rule.metric ?? '*'
  return (
    matchesGlob(name.task, rule.task ?? '*') &&
    matchesGlob(name.model, rule.model ?? '*') &&
    (matchesGlob(name.metric, metric) || (name.role === 'mean' && matchesGlob(name.reducer, metric))) &&
    (name.scorer === null ? rule.scorer === undefined : matchesGlob(name.scorer, rule.scorer ?? '*'))
  )
}

function assignPresent(settings: MetricSettings, more: MetricSettings): void {
  for (const [key, value] of Object.entries(more)) if (value !== undefined) Object.assign(settings, { [key]: value })
}
