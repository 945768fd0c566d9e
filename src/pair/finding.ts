/** How findings are written: nothing on either side unless it is said. */
import type { Finding } from './comparability.ts'

export type SideName = 'baseline' | 'candidate'
export const SIDES: readonly SideName[] = ['baseline', 'candidate']

export const finding = (
  field: string,
  level: Finding['level'],
  message: string,
  more: Partial<Pick<Finding, 'scorer' | 'baseline' | 'candidate' | 'fix'>> = {},
): Finding => ({ field, level, baseline: null, candidate: null, message, ...more })

export const samples = (count: number): string => (count === 1 ? '1 sample' : `${count} samples`)
