/** Ids of traces, spans and assessments: of the same sample always the same, so that a second time replaces. */

/** Hexadecimal SHA-256. */
export type Sha256 = (text: string) => string

export interface SampleKey {
  /** The run in MLflow, else the experiment: ids are unique on a server, and each run has traces of its own. */
  owner: string
  evalId: string
  /** SHA-256 of its id: a log without ids has the same traces as the one that it was made of. */
  hashedId: string
  epoch: number
}

const joined = ({ owner, evalId, hashedId, epoch }: SampleKey): string => `${owner}|${evalId}|${hashedId}|${epoch}`

export const traceIdOf = (key: SampleKey, sha256: Sha256): string => `tr-${digits(sha256(joined(key)), 32)}`

/** @param place the event's own id, or where it stands in the sample. */
export const spanIdOf = (traceId: string, { place, sha256 }: { place: string; sha256: Sha256 }): string =>
  digits(sha256(`${traceId}|${place}`), 16)

export const assessmentIdOf = (key: SampleKey, { name, sha256 }: { name: string; sha256: Sha256 }): string =>
  `a-${digits(sha256(`${joined(key)}|${name}`), 32)}`

/** All zeros mean "no id" to OpenTelemetry. */
function digits(hash: string, count: number): string {
  const cut = hash.slice(0, count)
  return /^0*$/.test(cut) ? '1'.padStart(count, '0') : cut
}
