/** What it cost, what to do now, and how it was worked out. */
import type { Page } from '../detail.ts'
import { code, link, prose } from '../markdown.ts'
import { methods } from '../methods.ts'
import { nextSteps, REPRODUCE } from '../next-steps.ts'
import * as story from '../story.ts'
import { more, withRunLinks } from './top.ts'

export function resources({ report, detail }: Page): string {
  const all = story.resources(report)
  const shown = all.slice(0, detail.attentionRows).map(part => prose(part))
  return [...shown, ...more(all.length - shown.length, 'more')].join(' · ')
}

export function nextStep(page: Page): string {
  const { report, links } = page
  const step = nextSteps(report)
    .map(part => withRunLinks(part, page))
    .join(' · ')
  const full = links.fullReport === undefined ? [] : [link('full report', links.fullReport)]
  const again = report.comparisons.length === 0 ? [] : [`reproduce: ${code(REPRODUCE)}`]
  return [`**Next:** ${step}`, ...full, ...again].join(' · ')
}

export function footnote({ report, links }: Page): string {
  const mlflow = [
    ...(links.mlflowBaseline ? [link('baseline', links.mlflowBaseline)] : []),
    ...(links.mlflowCandidate ? [link('candidate', links.mlflowCandidate)] : []),
  ]
  const parts = [
    methods(report) && prose(methods(report)),
    prose(`${report.tool.name} ${report.tool.version}`, 80),
    links.run ? link('run', links.run) : '',
    links.comment ? link('comment', links.comment) : '',
    mlflow.length > 0 ? `MLflow ${mlflow.join(' ')}` : '',
  ]
  return `<sub>${parts.filter(Boolean).join(' · ')}</sub>`
}
