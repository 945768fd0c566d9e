/** What a reader of the job's page is told beside the log: what regressed, what stands in the way, what to know. */
import { attention, lowerSamples } from './attention.ts'
import * as n from './numbers.ts'
import type { Report } from './schema.ts'
import { reasonText, warnings } from './story.ts'
import { safeLine } from './text.ts'
import { deltaOf, judge, scaleOf, sideValue } from './words.ts'

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  title: string
  message: string
}

const RANK: Record<Annotation['level'], number> = { error: 0, warning: 1, notice: 2 }

/** Most important first; as plain text of one line each. */
export function annotations(report: Report): Annotation[] {
  const all = [...regressions(report), ...noBaseline(report), ...reasons(report), ...improvements(report)]
  return all
    .sort((a, b) => RANK[a.level] - RANK[b.level])
    .map(({ level, title, message }) => ({ level, title: safeLine(title), message: safeLine(message) }))
}

/** One per regressed metric, then one per sample that scored lower in one of them: for a check run, which holds many. */
export function checkAnnotations(report: Report, most: number): Annotation[] {
  const samples = lowerSamples(attention(report))
    .filter(({ metric }) => metric.row.verdict === 'regressed' && metric.row.tier === 'gate')
    .flatMap(({ metric, rows }) =>
      rows.map(({ id, baselineScore, candidateScore }) => ({
        level: 'warning' as const,
        title: safeLine(`${metric.label}: ${id}`),
        message: safeLine(
          `scored ${n.level(candidateScore, 'plain')}, was ${n.level(baselineScore, 'plain')} (${metric.label})`,
        ),
      })),
    )
  return [...annotations(report), ...samples].slice(0, most)
}

function regressions(report: Report): Annotation[] {
  return moved(report, 'regressed').map(({ label, message, accepted }) => ({
    level: accepted ? 'warning' : 'error',
    title: `${label} regressed`,
    message,
  }))
}

/** Nothing failed, and nothing was judged: that must not look like a pass. */
function noBaseline(report: Report): Annotation[] {
  if (report.verdict !== 'no-baseline') return []
  const reason = report.reasons.find(({ code }) => code === report.verdict)
  const message = reason ? reasonText(reason) : report.headline
  return [{ level: reason?.level === 'warn' ? 'warning' : 'notice', title: 'no baseline', message }]
}

function improvements(report: Report): Annotation[] {
  return moved(report, 'improved').map(({ label, message }) => ({
    level: 'notice',
    title: `${label} improved`,
    message,
  }))
}

function moved(report: Report, verdict: 'regressed' | 'improved') {
  const rows = attention(report).rows.filter(({ row }) => row.verdict === verdict && row.tier === 'gate')
  return rows.map(placed => {
    const { row, label } = placed
    const sides = `${sideValue(row, row.baselineValue)} → ${sideValue(row, row.candidateValue)}`
    const note = judge(report, placed).note
    const message = `${sides}, ${deltaOf(row)}${n.unit(scaleOf(row))}${note && `; ${note}`}`
    return { label, message, accepted: row.acceptedBy !== undefined }
  })
}

function reasons(report: Report): Annotation[] {
  return warnings(report)
    .filter(({ message }) => message !== report.headline)
    .map(reason => ({
      level: reason.level === 'warn' ? 'warning' : 'error',
      title: reason.code.replaceAll('-', ' '),
      message: reasonText(reason),
    }))
}
