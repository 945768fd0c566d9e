/** A long list of which only the part in sight exists: where that part begins and ends, and how to bring a row into it. */

export interface Viewport {
  scrollTop: number
  height: number
  rowHeight: number
  count: number
}

/** Rows drawn beyond each edge, so that a quick hand sees no gap. */
const SPARE = 8

/** `end` is exclusive. */
export function visibleRange({ scrollTop, height, rowHeight, count }: Viewport): { start: number; end: number } {
  const first = Math.floor(scrollTop / rowHeight) - SPARE
  const last = Math.ceil((scrollTop + height) / rowHeight) + SPARE
  return { start: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(last, count)) }
}

/** The least scrolling that shows the whole row. */
export function scrolledTo(row: number, { scrollTop, height, rowHeight }: Viewport): number {
  const top = row * rowHeight
  if (top < scrollTop) return top
  return Math.max(scrollTop, top + rowHeight - height)
}
