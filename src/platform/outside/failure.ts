/** Why nothing came from an address: the first four are known before anything is sent. */
const failures = [
  'address_wrong',
  'credentials',
  'not_allowed',
  'name_unknown',
  'name_unanswered',
  'refused',
  'unreachable',
  'timeout',
  'certificate',
  'broken_answer',
  'too_many_redirects',
  'too_large',
] as const
export type Failure = (typeof failures)[number]

/** A failure found while asking; caught at the door, never seen outside. */
export class CannotFetch extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure)
    this.failure = failure
  }
}

/** What an error of the system or of TLS means. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CannotFetch) return error.failure
  const { code = '', name = '' } = (error ?? {}) as { code?: string; name?: string }
  if (name === 'AbortError' || name === 'TimeoutError' || /TIMEDOUT|TIMEOUT/.test(code)) return 'timeout'
  if (code === 'ECONNREFUSED') return 'refused'
  if (/^E(HOST|NET|ADDRNOTAVAIL)/.test(code)) return 'unreachable'
  if (/CERT|SELF_SIGNED|TLS|SSL|UNABLE_TO|EPROTO/.test(code)) return 'certificate'
  return 'broken_answer'
}
