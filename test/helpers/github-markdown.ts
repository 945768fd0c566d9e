/**
 * Markdown as a reader of GitHub gets it: GitHub-flavoured markdown to HTML, parsed as a browser parses it, reduced to what
 * GitHub's sanitiser lets through, then read once more for mentions, references and commits. Comments break lines where
 * the text does; job summaries and files do not.
 */
import { fromHtml } from 'hast-util-from-html'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

type Root = ReturnType<typeof fromHtml>
type Node = Root['children'][number]
type Element = Extract<Node, { type: 'element' }>
type Place = 'comment' | 'summary'

/** As GitHub shows it. */
export function githubHtml(markdown: string, place: Place): string {
  const safe = sanitize(parsed(markdown, place), defaultSchema) as Root
  return toHtml(alerted(secondReading(safe)))
}

/** The same before anything is taken away: what it was meant to say. */
export function unsanitisedHtml(markdown: string, place: Place): string {
  return toHtml(alerted(parsed(markdown, place)))
}

function parsed(markdown: string, place: Place): Root {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  const root = fromHtml(html, { fragment: true })
  return place === 'comment' ? mapped(root, node => hardBreaks(node)) : root
}

/** Children first, then the node itself: `change` gives what stands in its place. */
function mapped<T extends Root | Element>(parent: T, change: (node: Node, parent: T | Element) => Node[]): T {
  const children = parent.children.flatMap(node => {
    const inner = node.type === 'element' ? mapped(node, change as (node: Node, parent: Element) => Node[]) : node
    return change(inner, parent)
  })
  return { ...parent, children } as T
}

const anElement = (tagName: string, properties: Element['properties'], children: Node[]): Element =>
  ({ type: 'element', tagName, properties, children }) as Element

const textOf = (node: Node): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(each => textOf(each as Node)).join('') : ''

/** Within a paragraph, every end of a line. */
function hardBreaks(node: Node): Node[] {
  if (node.type !== 'element' || node.tagName !== 'p') return [node]
  const broken = mapped(node, inner =>
    inner.type !== 'text'
      ? [inner]
      : inner.value
          .split('\n')
          .flatMap((value, index): Node[] => [
            ...(index > 0 ? [anElement('br', {}, [])] : []),
            { type: 'text', value: index > 0 ? `\n${value}` : value },
          ]),
  )
  return [broken]
}

/** A quotation that begins with `[!NOTE]` on a line of its own is an alert; only GitHub itself may write its classes. */
function alerted(root: Root): Root {
  return mapped(root, node => [node.type === 'element' && node.tagName === 'blockquote' ? alert(node) : node])
}

function alert(quote: Element): Element {
  const at = quote.children.findIndex(each => each.type === 'element')
  const first = quote.children[at]
  if (first?.type !== 'element' || first.tagName !== 'p') return quote
  const [opening, ...others] = first.children
  const kind = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*$/.exec(opening?.type === 'text' ? opening.value : '')?.[1]
  if (kind === undefined) return quote
  const [breaking, ...rest] = others
  const body = breaking?.type === 'element' && breaking.tagName === 'br' ? rest : others
  const title = anElement('p', { className: ['markdown-alert-title'] }, [
    { type: 'text', value: `${kind[0]}${kind.slice(1).toLowerCase()}` },
  ])
  return anElement('div', { className: ['markdown-alert', `markdown-alert-${kind.toLowerCase()}`] }, [
    title,
    { ...first, children: body } as Element,
    ...(quote.children.slice(at + 1) as Node[]),
  ])
}

const QUIET = new Set(['a', 'code', 'pre', 'tt'])
const WAKES = /(?<![\w`/])(@[a-z\d][a-z\d-]*(?:\/[\w-]+)?|(?:[\w-]+\/[\w.-]+)?#\d+|GH-\d+|[0-9a-f]{7,40})(?!\w)/i

/** GitHub links mentions, issue numbers and commits wherever they stand, but in code. */
function secondReading(root: Root): Root {
  const read = <T extends Root | Element>(parent: T): T => {
    const children = parent.children.flatMap((node): Node[] => {
      if (node.type === 'element') return [QUIET.has(node.tagName) ? node : read(node)]
      return node.type === 'text' ? woken(node.value) : [node]
    })
    return { ...parent, children } as T
  }
  return read(root)
}

function woken(text: string): Node[] {
  return text.split(new RegExp(WAKES, 'gi')).map((part, index): Node => {
    const value: Node = { type: 'text', value: part }
    return index % 2 === 0 ? value : anElement('a', { href: 'https://github.com/', className: ['woken'] }, [value])
  })
}
