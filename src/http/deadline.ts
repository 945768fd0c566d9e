/** The end of a call, whatever it is doing: time is up, the caller gave up, or the connections were closed. */
import { seconds, Trouble } from './error.ts'

export interface Deadline {
  /** Aborts with a Trouble. */
  readonly signal: AbortSignal
  /** The promise, or the end of the call if that comes first. */
  before<T>(promise: Promise<T>): Promise<T>
  /** Frees the timer and cuts what is still open. */
  end(): void
}

export function deadline({
  timeoutMs,
  caller,
  closed,
}: {
  timeoutMs: number
  caller: AbortSignal | undefined
  closed: AbortSignal
}): Deadline {
  const controller = new AbortController()
  const stop = (kind: 'timeout' | 'aborted', what: string) => () => controller.abort(new Trouble({ kind, what }))
  const unhook = [
    onAbort(caller, stop('aborted', 'the caller gave up')),
    onAbort(closed, stop('aborted', 'the connections were closed')),
  ]
  const timer = setTimeout(stop('timeout', `not finished within ${seconds(timeoutMs)}`), timeoutMs).unref()
  return {
    signal: controller.signal,
    before: promise => firstOf(promise, controller.signal),
    end() {
      clearTimeout(timer)
      for (const off of unhook) off()
      stop('aborted', 'the call is over')()
    },
  }
}

function firstOf<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const off = onAbort(signal, () => reject(signal.reason))
    promise.then(resolve, reject).finally(off)
  })
}

/** Hooks a listener to a signal, at once if it has aborted; returns the way to unhook it. */
function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (signal?.aborted) listener()
  else signal?.addEventListener('abort', listener, { once: true })
  return () => signal?.removeEventListener('abort', listener)
}
