/** Lists of GitHub, page by page, with a cap that is told when it is reached. */
import type { Api } from './client.ts'

export const PAGE_SIZE = 100

export interface Listed<T> {
  items: T[]
  /** There are more than the cap allowed to read. */
  cut: boolean
}

/** @throws GitHubError */
export async function listAll<T>(
  api: Api,
  {
    route,
    parameters = {},
    parse,
    maxPages,
  }: {
    route: string
    parameters?: Record<string, unknown>
    parse: (json: unknown) => T[]
    maxPages: number
  },
): Promise<Listed<T>> {
  const items: T[] = []
  for (let page = 1; page <= maxPages; page++) {
    const found = await api.get(route, { ...parameters, per_page: PAGE_SIZE, page }, parse)
    items.push(...found)
    if (found.length < PAGE_SIZE) return { items, cut: false }
  }
  return { items, cut: true }
}
