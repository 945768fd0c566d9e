/** The last thing done to a Report before anybody sees it. */
import type { Policy } from './inputs/policy.ts'
import { sha256 } from './logs/sha256.ts'
import { withSampleDetails } from './report/privacy.ts'
import type { Report } from './report/schema.ts'
import { scrubReport } from './report/scrub.ts'

/** Text is reduced to what may leave, and secrets are taken out. */
export function fitToLeave(
  report: Report,
  { policy, secrets }: { policy: Pick<Policy, 'sampleDetails'>; secrets: readonly string[] },
): Report {
  return scrubReport(withSampleDetails(report, policy.sampleDetails, sha256), secrets)
}
