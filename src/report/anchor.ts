/** The candidate against a fixed point far back: a drift too slow for any single comparison shows there. Advisory. */
import * as n from './numbers.ts'
import { shortSha } from './provenance.ts'
import type { Anchor, Provenance, Report, ReportReason } from './schema.ts'
import { clip } from './text.ts'
import { deltaOf, deltaUnit, judge, type Placed, placed } from './words.ts'

/** Rows named in a sentence; the page has all of them. */
const MOST_NAMED = 3

/** @param compared the report of that comparison, fit to leave. */
export function anchorOf(named: string, { verdict, families, baseline, comparisons }: Report): Anchor {
  const [provenance = null] = (baseline?.evals ?? []).map(each => each.provenance ?? null)
  return { named, verdict, provenance, families, comparisons: comparisons.map(each => ({ ...each, samples: [] })) }
}

/** The report as if the anchor were its baseline, for everything that puts rows into words. */
export const seenFromAnchor = (report: Report, { comparisons, families }: Anchor): Report => ({
  ...report,
  comparisons,
  families,
})

/** What a reader must know: a warning where a metric that gates has regressed since. */
export function anchorReason(report: Report, anchor: Anchor): ReportReason {
  const seen = seenFromAnchor(report, anchor)
  const gated = placed(seen).filter(({ row }) => row.tier === 'gate')
  const judged = gated.map(each => ({ each, word: judge(seen, each).word }))
  const regressed = judged.filter(({ each }) => each.row.verdict === 'regressed')
  const since = `Since the anchor ${anchorName(anchor)}`
  if (regressed.length > 0) {
    const named = regressed.slice(0, MOST_NAMED).map(({ each }) => `${each.label} ${written(each)}`)
    const more = regressed.length > MOST_NAMED ? ` and ${n.count(regressed.length - MOST_NAMED)} more` : ''
    return {
      code: 'anchor-drift',
      level: 'warn',
      message: `${since}, ${n.plural(regressed.length, 'metric')} regressed: ${named.join(', ')}${more}. This is no part of the verdict.`,
      fix: 'A drift may come in steps too small for any one change to show; the page of the full report has the history.',
    }
  }
  const words = [...new Set(judged.map(({ word }) => word))].map(
    word => `${n.count(judged.filter(each => each.word === word).length)} ${word}`,
  )
  const found = gated.length === 0 ? 'no metric can be compared' : `no gated metric regressed: ${words.join(', ')}`
  return { code: 'anchor', level: 'inform', message: `${since}, ${found}.` }
}

const written = ({ row }: Placed): string => deltaOf(row) + deltaUnit(row, false)

/** `v1.2 (9f8e7d6, 92 days old)`. */
export function anchorName({ named, provenance }: Anchor): string {
  const name = clip(named, 80)
  const facts = provenance === null ? [] : [...otherName(name, provenance), ...aged(provenance)]
  return facts.length === 0 ? name : `${name} (${facts.join(', ')})`
}

function otherName(name: string, { commit }: Provenance): string[] {
  const sha = shortSha(commit)
  return sha === null || name.startsWith(sha) ? [] : [sha]
}

const aged = ({ ageHours }: Provenance): string[] => (ageHours === null ? [] : [n.age(ageHours)])
