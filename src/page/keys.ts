/** What a key does in the list of samples. */

export type Move = { kind: 'to'; row: number } | { kind: 'open' } | { kind: 'search' } | { kind: 'none' }

export function moveOf(key: string, at: { row: number; count: number; page: number }): Move {
  if (key === '/') return { kind: 'search' }
  if (at.count === 0) return { kind: 'none' }
  if (key === 'Enter') return { kind: 'open' }
  const target = targetOf(key, at)
  return target === null ? { kind: 'none' } : { kind: 'to', row: Math.max(0, Math.min(at.count - 1, target)) }
}

function targetOf(key: string, { row, count, page }: { row: number; count: number; page: number }): number | null {
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return row + 1
    case 'k':
    case 'ArrowUp':
      return row - 1
    case 'PageDown':
      return row + page
    case 'PageUp':
      return row - page
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
