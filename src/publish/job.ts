/** What the job itself shows: the log, the summary, annotations and outputs, through the runner's own protocol. */
import type { Annotation } from '../report/annotations.ts'

export interface JobPage {
  /** One line. */
  info(line: string): void
  /** Many lines, of which none is taken for a command. */
  block(text: string): void
  annotate(annotation: Annotation): void
  summary(markdown: string): Promise<void>
  outputs(values: Record<string, string>): void
  /** Never shown in the log from here on. */
  mask(secret: string): void
  /** The step ends as failed, with this as its last annotation. */
  fail(message: string): void
}

/** Annotations that a step shows of a kind; the rest is cut by GitHub without a word. */
const MOST_ANNOTATIONS = 10

/** @param token unknown to whoever wrote the text: it ends the stretch in which commands are not obeyed. */
export async function jobPage({ token }: { token: () => string }): Promise<JobPage> {
  const core = await import('@actions/core')
  let annotated = 0
  const annotate = ({ level, title, message }: Annotation): void => {
    // One place is kept for the failure.
    const show = { error: core.error, warning: core.warning, notice: core.notice }[level]
    if (++annotated < MOST_ANNOTATIONS) show(message, { title })
    else core.info(`${level}: ${title}: ${message}`)
  }
  return {
    info: core.info,
    block(text) {
      const word = token()
      core.info(`::stop-commands::${word}`)
      core.info(text)
      core.info(`::${word}::`)
    },
    annotate,
    async summary(markdown) {
      await core.summary.addRaw(markdown, true).write()
    },
    outputs(values) {
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
    },
    mask: core.setSecret,
    fail: core.setFailed,
  }
}
