/** The markdown page that the comment and the job summary share. */
import type { Page } from './detail.ts'
import { code, link } from './markdown.ts'
import * as bottom from './sections/bottom.ts'
import { acceptances, ledger } from './sections/ledger.ts'
import * as metrics from './sections/metrics.ts'
import { worseSamples } from './sections/samples.ts'
import * as top from './sections/top.ts'
import { ledgerCounts } from './words.ts'

/** Sections without content vanish. `leftOut` names what did not fit. */
export function markdownPage(page: Page, leftOut: readonly string[]): string {
  const compared = page.report.comparisons.length > 0
  const sections = [
    top.heading(page),
    top.alert(page),
    top.provenance(page),
    top.warnings(page),
    compared ? metrics.attentionTable(page) : metrics.candidateTable(page),
    bottom.resources(page),
    bottom.forComparison(page),
    bottom.nextStep(page),
    bottom.allDetails(page),
    ...(page.detail.sections ? foldedSections(page) : [compared ? `Samples: ${ledgerCounts(page.report)}` : '']),
    shortened(page, leftOut),
    bottom.footnote(page),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function foldedSections(page: Page): string[] {
  return [worseSamples(page), metrics.allMetrics(page), ledger(page), acceptances(page)]
}

export function shortened({ links }: Page, leftOut: readonly string[]): string {
  if (leftOut.length === 0) return ''
  const where =
    links.fullReport === undefined && links.artifact !== undefined
      ? `${code('report.html')} in the artifact ${code(links.artifact)}`
      : `the ${link('full report', links.fullReport)}`
  return `**Shortened to fit.** Left out: ${leftOut.join(', ')}; they are in ${where}.`
}
