/**
 * A report that fits. Over its budget a face is rendered again with less detail, in a fixed order; text is never cut in
 * the middle of a rendered page, and the page says what it left out.
 */
import type { Detail } from './detail.ts'
import { byteLength } from './text.ts'

/** One step down: what changes, and what the reader is told is missing. */
interface Step {
  less: Partial<Detail>
  leftOut: string
}

const STEPS: readonly Step[] = [
  { less: { metricRows: 0 }, leftOut: 'metrics that need no attention' },
  { less: { sampleText: 0 }, leftOut: 'answers and explanations' },
  { less: { sampleRows: 10 }, leftOut: 'all but 10 samples' },
  { less: { settingRows: 0 }, leftOut: 'details of the ledger and of differing settings' },
  { less: { sections: false, attentionRows: 5 }, leftOut: 'the folded sections' },
  { less: { attentionRows: 0 }, leftOut: 'all rows and warnings' },
]

/** Renders with as much detail as fits into `budgetBytes` of UTF-8, else with the least. */
export function fitted(
  full: Detail,
  budgetBytes: number,
  render: (detail: Detail, leftOut: string[]) => string,
): string {
  let detail = full
  let page = render(detail, [])
  const leftOut: string[] = []
  for (const step of STEPS) {
    if (byteLength(page) <= budgetBytes) return page
    detail = { ...detail, ...step.less }
    leftOut.push(step.leftOut)
    page = render(detail, leftOut)
  }
  return page
}
