/** Pages of lists, with the Link header that says where the others are. */
import type { Answer, Request } from './exchange.ts'

const DEFAULT_SIZE = 30
const LARGEST_SIZE = 100

export interface Page<T> {
  items: T[]
  headers: { [name: string]: string }
}

/** `api` is the address of the host, since links are absolute. */
export function paged<T>(all: readonly T[], { query, url }: Request, api: string): Page<T> {
  const size = Math.min(LARGEST_SIZE, Math.max(1, Number(query.per_page ?? DEFAULT_SIZE) || DEFAULT_SIZE))
  const page = Math.max(1, Number(query.page ?? 1) || 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const links = [
    ...(page > 1 ? [link('prev', page - 1)] : []),
    ...(page < last ? [link('next', page + 1), link('last', last)] : []),
    ...(page > 1 ? [link('first', 1)] : []),
  ]
  function link(relation: string, number: number): string {
    const target = new URL(url, api)
    target.searchParams.set('page', String(number))
    return `<${target.href}>; rel="${relation}"`
  }
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}

/** `{ total_count, [key]: […] }` */
export function counted<T>(
  key: string,
  all: readonly T[],
  request: Request,
  api: string,
  json: (item: T) => unknown,
): Answer {
  const { items, headers } = paged(all, request, api)
  return { status: 200, headers, body: { total_count: all.length, [key]: items.map(json) } }
}

/** A bare list. */
export function listed<T>(all: readonly T[], request: Request, api: string, json: (item: T) => unknown): Answer {
  const { items, headers } = paged(all, request, api)
  return { status: 200, headers, body: items.map(json) }
}
