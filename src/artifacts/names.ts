/** Names of our artifacts. They only help to find one: what an artifact is, its manifest says. */
export interface ArtifactNames {
  part(job: string, leg: number): string
  /** What the names of all parts of a suite begin with. */
  parts: string
  candidate: string
  baseline: string
  report: string
}

export function artifactNames(prefix: string, suite: string): ArtifactNames {
  return {
    part: (job, leg) => `${prefix}-part-${suite}-${job}-${leg}`,
    parts: `${prefix}-part-${suite}-`,
    candidate: `${prefix}-candidate-${suite}`,
    baseline: `${prefix}-baseline-${suite}`,
    report: `${prefix}-report-${suite}`,
  }
}
