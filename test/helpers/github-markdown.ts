/**
 * Markdown as a reader of GitHub gets it: GitHub-flavoured markdown to HTML, parsed as a browser parses it, reduced to what
 * GitHub's sanitiser lets through, then read once more for mentions, references and commits. Comments break lines where
 * the text does; job summaries and files do not.
 */
import { fromHtml } from 'hast-util-from-html'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import MarkdownIt from 'markdown-it'

type Root = ReturnType<typeof fromHtml>
type Node = Root['children'][number]
type Element = Extract<Node, { type: 'element' }>
export type Place = 'comment' | 'summary'

const READERS = {
  comment: new MarkdownIt({ html: true, linkify: true, breaks: true }),
  summary: new MarkdownIt({ html: true, linkify: true }),
}

/** Markdown turned into HTML and nothing else: no parser has closed yet what was left open. */
export function rawHtml(markdown: string, place: Place = 'comment'): string {
  const html = READERS[place].render(markdown)
  return html.replaceAll(/ style="text-align:(left|right)"/g, ' align="$1"')
}

/** As GitHub shows it. */
export function githubHtml(markdown: string, place: Place): string {
  const safe = sanitize(parsed(markdown, place), defaultSchema) as Root
  return toHtml(withAlerts(wakened(safe)))
}

/** The same before anything is taken away: what it was meant to say. */
export function unsanitisedHtml(markdown: string, place: Place): string {
  return toHtml(withAlerts(parsed(markdown, place)))
}

const parsed = (markdown: string, place: Place): Root => fromHtml(rawHtml(markdown, place), { fragment: true })

const anElement = (tagName: string, properties: Element['properties'], children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

/** A quotation that begins with `[!NOTE]` on a line of its own is an alert; only GitHub itself writes these classes. */
function withAlerts(root: Root): Root {
  return { ...root, children: root.children.map(node => (isElement(node, 'blockquote') ? alert(node) : node)) }
}

const isElement = (node: Node | undefined, name: string): node is Element =>
  node?.type === 'element' && node.tagName === name

function alert(quote: Element): Element {
  const at = quote.children.findIndex(each => each.type === 'element')
  const first = quote.children[at]
  if (!isElement(first, 'p')) return quote
  const [opening, ...others] = first.children
  const [, kind, rest = ''] = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*?(\n.*)?$/s.exec(textOf(opening)) ?? []
  if (kind === undefined) return quote
  const said = isElement(others[0], 'br') ? others.slice(1) : [{ type: 'text' as const, value: rest }, ...others]
  const title = { type: 'text' as const, value: `${kind[0]}${kind.slice(1).toLowerCase()}` }
  return anElement('div', { className: ['markdown-alert', `markdown-alert-${kind.toLowerCase()}`] }, [
    anElement('p', { className: ['markdown-alert-title'] }, [title]),
    { ...first, children: said },
    ...quote.children.slice(at + 1),
  ])
}

const textOf = (node: Node | undefined): string => (node?.type === 'text' ? node.value : '')

const QUIET = new Set(['a', 'code', 'pre', 'tt'])
const WAKING =
  /(?<![\w`/])(@[a-z\d][a-z\d-]*(?:\/[\w-]+)?|(?:[\w-]+\/[\w.-]+)?#\d+|GH-\d+|[0-9a-f]{7,40}|www\.[\w.-]+|[\w.+-]+@[\w-]+\.\w+)(?!\w)/gi

/** GitHub links mentions, issue numbers, commits and bare addresses wherever they stand, but in code. */
function wakened<T extends Root | Element>(parent: T): T {
  const children = parent.children.flatMap((node): Node[] => {
    if (node.type === 'element') return [QUIET.has(node.tagName) ? node : wakened(node)]
    return node.type === 'text' ? linked(node.value) : [node]
  })
  return { ...parent, children } as T
}

function linked(text: string): Node[] {
  return text.split(WAKING).map((part, index): Node => {
    const value = { type: 'text' as const, value: part }
    return index % 2 === 0 ? value : anElement('a', { href: `https://github.com/?q=${part}` }, [value])
  })
}
