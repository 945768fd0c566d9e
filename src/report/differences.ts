/** What differs between the two sides before any statistics, told once even where every task shares it. */
import * as n from './numbers.ts'
import type { ComparabilityRow, LedgerScorer, Report, ReportReason } from './schema.ts'
import * as story from './story.ts'
import { clip } from './text.ts'
import { taskLabel } from './words.ts'

export interface Difference {
  /** The tasks, or the task and scorer, that it concerns. */
  where: string
  row: ComparabilityRow
}

/** Settings with a value on some side; findings without values are `remarks`. */
export function settings(report: Report): Difference[] {
  return shared(report).filter(({ row }) => hasValues(row))
}

/** What is worth knowing and neither a setting, which has its own table, nor told by a warning. */
export function notes(report: Report): ReportReason[] {
  const shown = settings(report).map(({ row }) => row.message)
  const isShown = (message: string): boolean => shown.some(each => message === each || message.endsWith(`: ${each}`))
  return story.notes(report).filter(({ message }) => !isShown(message))
}

/** Findings that are no setting and that no warning tells already. */
export function remarks(report: Report): string[] {
  const told = new Set(story.warnings(report).map(({ message }) => message))
  const found = shared(report).filter(({ row }) => !hasValues(row) && row.level !== 'block' && !told.has(row.message))
  return found.map(({ where, row }) => `${where}: ${row.message}`)
}

const hasValues = ({ baseline, candidate }: ComparabilityRow): boolean => baseline !== null || candidate !== null

function shared(report: Report): Difference[] {
  const groups = new Map<string, { row: ComparabilityRow; tasks: string[] }>()
  for (const comparison of report.comparisons)
    for (const row of comparison.comparability) {
      const key = JSON.stringify(row)
      const group = groups.get(key) ?? { row, tasks: [] }
      group.tasks.push(taskLabel(report, comparison))
      groups.set(key, group)
    }
  const everywhere = report.comparisons.length
  return [...groups.values()].map(({ row, tasks }) => ({ row, where: place(tasks, everywhere, row) }))
}

function place(tasks: readonly string[], everywhere: number, { scorer }: ComparabilityRow): string {
  const named = tasks.length > 3 ? n.plural(tasks.length, 'task') : tasks.join(', ')
  const all = tasks.length === everywhere && everywhere > 1 ? 'all tasks' : named
  return scorer === undefined ? all : `${all} / ${clip(scorer, 80)}`
}

/** `no setting differs`, `1 setting differs (max_tokens 1024 → 768)`, `3 settings differ`. */
export function settingsDiffer(report: Report): string {
  const all = settings(report)
  const [only] = all
  if (!only) return 'no setting differs'
  return all.length === 1 ? `1 setting differs (${changeOf(only.row)})` : `${n.count(all.length)} settings differ`
}

export function changeOf({ field, baseline, candidate }: ComparabilityRow): string {
  return `${clip(field, 80)} ${clip(baseline ?? n.UNDEFINED, 80)} → ${clip(candidate ?? n.UNDEFINED, 80)}`
}

/** A message that only repeats both values says nothing that the table does not. */
export function meaningOf({ message, baseline, candidate }: ComparabilityRow): string {
  return message.includes(`${baseline} → ${candidate}`) ? '' : message
}

export interface ErrorCause {
  where: string
  side: 'baseline' | 'candidate'
  count: number
  message: string
}

/** Causes of errors, told once per task: an errored sample is missing for every scorer alike. */
export function errorCauses(report: Report): ErrorCause[] {
  const causes = new Map<string, ErrorCause & { scorers: string[] }>()
  for (const comparison of report.comparisons)
    for (const { scorer, errored } of comparison.ledger.scorers)
      for (const { side, count, message } of errored.causes) {
        const task = taskLabel(report, comparison)
        const key = JSON.stringify([task, side, count, message])
        const cause = causes.get(key) ?? { where: task, side, count, message, scorers: [] }
        cause.scorers.push(clip(scorer, 80))
        causes.set(key, cause)
      }
  return [...causes.values()].map(({ scorers, where, ...cause }) => ({
    ...cause,
    where: scorers.length === 1 ? `${where} / ${scorers[0]}` : where,
  }))
}

/** Paired samples without a score on both sides for no error: told once per task for scorers that lost as many. */
export function withoutScore(report: Report): string[] {
  const groups = new Map<string, { task: string; lost: string; scorers: string[] }>()
  for (const comparison of report.comparisons)
    for (const scorer of comparison.ledger.scorers) {
      const lost = lostScores(scorer)
      if (lost === '') continue
      const task = taskLabel(report, comparison)
      const key = JSON.stringify([task, lost])
      const group = groups.get(key) ?? { task, lost, scorers: [] }
      group.scorers.push(clip(scorer.scorer, 80))
      groups.set(key, group)
    }
  return [...groups.values()].map(({ task, lost, scorers }) => `${task} / ${few(scorers)}: ${lost}`)
}

/** `5 samples without a score in the candidate only, 2 invalidated`. */
function lostScores({ unscored, invalidated }: LedgerScorer): string {
  const sides = [
    [unscored.baseline, 'in the baseline only'],
    [unscored.candidate, 'in the candidate only'],
    [unscored.both, 'on both sides'],
  ] as const
  return [
    ...sides.flatMap(([count, where]) => (count > 0 ? [`${n.plural(count, 'sample')} without a score ${where}`] : [])),
    ...(invalidated > 0 ? [`${n.count(invalidated)} invalidated`] : []),
  ].join(', ')
}

const few = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${n.count(names.length - 2)} more` : names.join(', ')
