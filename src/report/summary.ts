/** The job summary: the comment's page with more room and without a marker. */
import { fitted } from './budget.ts'
import type { Detail, Links } from './detail.ts'
import { markdownPage } from './page.ts'
import type { Report } from './schema.ts'

/** GitHub drops a summary over 1 MiB; rounded down. */
export const SUMMARY_BYTES = 1_000_000

const FULL: Detail = {
  metricRows: Number.POSITIVE_INFINITY,
  sampleText: 500,
  sampleRows: 500,
  settingRows: 1000,
  sections: true,
  attentionRows: 100,
}

export function renderSummary(report: Report, options: { links?: Links; budgetBytes?: number } = {}): string {
  const { links = {}, budgetBytes = SUMMARY_BYTES } = options
  return fitted(FULL, budgetBytes, (detail, leftOut) => markdownPage({ report, detail, links }, leftOut))
}
