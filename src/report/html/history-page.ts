/** The history alone as a page of its own: no script, one file. */
import { seriesName } from '../history-text.ts'
import { MOVES } from '../history-words.ts'
import * as n from '../numbers.ts'
import type { MetricSeries, Report } from '../schema.ts'
import { el, markup } from './element.ts'
import { charts } from './history.ts'
import { head, type PageAssets } from './page.ts'
import { name } from './words.ts'

export interface HistoryPage {
  tool: Report['tool']
  madeAt: string
  history: readonly MetricSeries[]
}

export function renderHistoryHtml({ tool, madeAt, history }: HistoryPage, assets: PageAssets): string {
  const title = `History of ${n.plural(history.length, 'metric')}`
  const drawn = history.map(series => ({ label: seriesName(series), series, candidate: '' }))
  const main = el(
    'main',
    { id: 'main' },
    el('section', { class: 'history', 'aria-label': 'History' }, el('p', { class: 'key' }, MOVES), ...charts(drawn)),
  )
  const footer = el('footer', {}, el('p', {}, `${name(tool.name)} ${name(tool.version)} · ${name(madeAt)}`))
  const body = [el('header', {}, el('h1', {}, title)), main, footer].map(markup).join('\n')
  return `<!doctype html>\n<html lang="en"><head>${head(title, assets).map(markup).join('')}<style>${assets.style}</style></head><body>${body}</body></html>\n`
}
