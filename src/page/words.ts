/** What became of a sample, with a sign for those who see no colours. */
import type { SampleDirection } from '../report/schema.ts'

export const DIRECTION_WORDS: Record<SampleDirection, string> = {
  regressed: '▼ worse',
  improved: '▲ better',
  unchanged: '＝ same score',
  errored: '✕ errored',
  unscored: '? without a score',
  changed: '≠ another question',
  missing: '− removed',
  new: '+ added',
}
