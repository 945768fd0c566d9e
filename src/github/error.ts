/** Why GitHub gave no answer, in kinds that callers treat differently. */
export type GitHubErrorKind =
  /** 401: the token is wrong or has expired. */
  | 'unauthorized'
  /** 403: the token may not. */
  | 'forbidden'
  /** 404: it is not there, or the token may not know that it is. */
  | 'not-found'
  /** 410: it was there. */
  | 'gone'
  | 'rate-limited'
  /** No answer, or one that failed for good after retries. */
  | 'unreachable'
  /** Any other refusal, such as 409 and 422. */
  | 'refused'
  /** An answer in no shape we know. */
  | 'strange'

export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  readonly kind: GitHubErrorKind
  readonly status: number | null
  /** How long GitHub asks to wait; null: it does not say. */
  readonly retryAfterSeconds: number | null

  constructor(
    {
      kind,
      status,
      message,
      retryAfterSeconds = null,
    }: { kind: GitHubErrorKind; status: number | null; message: string; retryAfterSeconds?: number | null },
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.kind = kind
    this.status = status
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Whether this is a failure of one of these kinds. */
export function isGitHub(thrown: unknown, ...kinds: GitHubErrorKind[]): thrown is GitHubError {
  return thrown instanceof GitHubError && (kinds.length === 0 || kinds.includes(thrown.kind))
}
