/** One sample: both sides beside each other, and what is known of it. */

import type { Both, PageSamples } from '../report/html/page-samples.ts'
import { duration, level, money, tokens } from '../report/numbers.ts'
import { flagWords, sampleScores } from '../report/sample-words.ts'
import { oneLine, severalLines } from '../report/text.ts'
import { element } from './dom.ts'
import type { Row } from './rows.ts'
import { type Stretch, wordDiff } from './word-diff.ts'
import { DIRECTION_WORDS } from './words.ts'

export function pane(row: Row, page: PageSamples): HTMLElement[] {
  return [heading(row), ...reading(row, page), log(row, page)]
}

/** What is known of a sample, and its texts. */
export function reading(row: Row, page: PageSamples): HTMLElement[] {
  return [facts(row, page), ...texts(row, page)]
}

function heading(row: Row): HTMLElement {
  return element(
    'header',
    { class: row.direction },
    element('h3', { tabindex: -1, id: 'sample-heading' }, oneLine(row.id) || '(no id)'),
    element('p', {}, oneLine(`${row.task} / ${row.scorer}`)),
    element(
      'p',
      { class: 'move' },
      element('b', { class: 'became' }, DIRECTION_WORDS[row.direction]),
      ` ${sampleScores(row)}`,
    ),
  )
}

function facts(row: Row, { candidate }: PageSamples): HTMLElement {
  const list = element('dl', { class: 'facts' })
  const add = (name: string, value: string): void => {
    if (value !== '') list.append(element('div', {}, element('dt', {}, name), element('dd', {}, value)))
  }
  add('Marks', flagWords(row.flags))
  add('Note', severalLines(row.note))
  if (row.baselineEpochs.length > 1 || row.candidateEpochs.length > 1) {
    add('Epochs, baseline', epochs(row.baselineEpochs))
    add(`Epochs, ${candidate}`, epochs(row.candidateEpochs))
  }
  add('Cost', both(row.cost, money))
  add('Tokens', both(row.tokens, tokens))
  add('Time', both(row.time, duration))
  for (const [key, value] of Object.entries(row.metadata)) add(oneLine(key), oneLine(value))
  return list
}

const epochs = (scores: readonly (number | null)[]): string => scores.map(score => level(score, 'plain')).join(' · ')

const both = (values: Both | null, format: (value: number | null) => string): string =>
  values === null ? '' : `${format(values[0])} → ${format(values[1])}`

function texts({ detail }: Row, { candidate }: PageSamples): HTMLElement[] {
  const sections = [
    ...single('Question', detail.input),
    ...single('Expected', detail.target),
    ...sides('Answer', [detail.baselineAnswer, detail.candidateAnswer], candidate),
    ...sides('Explanation', [detail.baselineExplanation, detail.candidateExplanation], candidate),
    ...single('Error', detail.error),
    ...single('Limit', detail.limit),
  ]
  if (sections.length > 0) return sections
  return [element('p', { class: 'key' }, 'This report holds no texts of this sample: read it in its log.')]
}

function single(title: string, text: string | undefined): HTMLElement[] {
  if (text === undefined) return []
  return [element('section', {}, element('h4', {}, title), element('p', { class: 'text' }, severalLines(text)))]
}

type Sides = [string | undefined, string | undefined]

function sides(title: string, [baseline, now]: Sides, candidate: string): HTMLElement[] {
  if (baseline === undefined && now === undefined) return []
  if (baseline === now) return single(`${title}, the same on both sides`, now)
  const compared =
    baseline === undefined || now === undefined ? null : wordDiff(severalLines(baseline), severalLines(now))
  return [
    element(
      'section',
      {},
      element('h4', {}, title),
      element(
        'div',
        { class: 'sides' },
        side('Baseline', baseline, { stretches: compared, own: 'baseline' }),
        side(candidate, now, { stretches: compared, own: 'candidate' }),
      ),
    ),
  ]
}

function side(
  title: string,
  text: string | undefined,
  { stretches, own }: { stretches: Stretch[] | null; own: 'baseline' | 'candidate' },
): HTMLElement {
  const mine = stretches?.filter(({ of }) => of === 'both' || of === own)
  const body = mine ? mine.map(stretch => marked(stretch)) : [text === undefined ? '–' : severalLines(text)]
  return element('div', {}, element('h5', {}, title), element('p', { class: 'text' }, ...body))
}

function marked({ text, of }: Stretch): Node | string {
  if (of === 'both') return text
  return element(of === 'baseline' ? 'del' : 'ins', {}, text)
}

function log(row: Row, { comparisons, candidate, links }: PageSamples): HTMLElement {
  const { baselineLog = '', candidateLog = '' } = comparisons[row.comparison] ?? {}
  const files = element('dl', { class: 'facts' }, path('Baseline', baselineLog), path(candidate, candidateLog))
  const runs = [...run('baseline', links.baseline), ...run(candidate, links.candidate)]
  return element(
    'section',
    {},
    element('h4', {}, 'Logs'),
    files,
    ...(runs.length > 0 ? [element('p', {}, 'Runs in MLflow: ', ...runs)] : []),
    element(
      'p',
      { class: 'key' },
      'To read the whole conversation: ',
      element('code', {}, `inspect view --log-dir ${folderOf(candidateLog)}`),
      ', then open this sample.',
    ),
  )
}

const path = (title: string, file: string): HTMLElement =>
  element('div', {}, element('dt', {}, title), element('dd', {}, element('code', {}, oneLine(file))))

function run(title: string, address: string | undefined): (HTMLElement | string)[] {
  if (address === undefined) return []
  return [element('a', { href: address, rel: 'noreferrer' }, title), ' ']
}

/** A path that a shell takes as it stands; any other is for the reader to put in. */
function folderOf(file: string): string {
  return /^(?!-)[\w./@+=-]+\/(?=[^/]*$)/.exec(file)?.[0] ?? 'FOLDER'
}
