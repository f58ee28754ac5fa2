import type { Failure } from '../../platform/outside/index.ts'

/** new: not looked at yet. doubtful: failed once. broken: failed in two different nights. */
export type LinkState = 'new' | 'works' | 'doubtful' | 'broken'

/** Why an address does not lead anywhere: no answer, an answer that says no, or a place of our own that is not there. */
const answers = ['gone', 'missing', 'client_error', 'server_error'] as const
const ownReasons = ['own_missing', 'own_gone', 'own_staff', 'own_error'] as const
export type Reason = Failure | (typeof answers)[number] | (typeof ownReasons)[number]

/** What one look at an address found. */
export type Look =
  | { readonly kind: 'works'; readonly status: number; readonly etag?: string; readonly modified?: string }
  | { readonly kind: 'fails'; readonly reason: Reason; readonly status?: number }
  /** It is there, but does not let a program in, or asks to come later. */
  | { readonly kind: 'undecided'; readonly status?: number }

export type Known = { readonly state: LinkState; readonly failedFirstOn: string | null }

export type Judged = Known & { readonly reason: Reason | null; readonly status: number | null }

/**
 * What is held of an address after another look. A failure counts once a night: a server that is being mended this
 * evening is not broken. A good look ends all doubt.
 */
export function afterLook(
  known: Known & { readonly reason: Reason | null },
  look: Look,
  night: string,
): Judged {
  const status = look.status ?? null
  if (look.kind === 'works') return { state: 'works', failedFirstOn: null, reason: null, status }
  if (look.kind === 'undecided') return { ...known, status }
  const { reason } = look
  if (known.failedFirstOn === null) return { state: 'doubtful', failedFirstOn: night, reason, status }
  const state = known.state === 'broken' || known.failedFirstOn < night ? 'broken' : 'doubtful'
  return { state, failedFirstOn: known.failedFirstOn, reason, status }
}

/** What a server's answer says about its page. */
export function lookFrom(status: number): Look {
  if (status < 400) return { kind: 'works', status }
  if (status === 404) return { kind: 'fails', reason: 'missing', status }
  if (status === 410) return { kind: 'fails', reason: 'gone', status }
  if (undecided.has(status)) return { kind: 'undecided', status }
  return { kind: 'fails', reason: status < 500 ? 'client_error' : 'server_error', status }
}

/** Sign in first, not for programs, too many, not in your country: a person may well get in. */
const undecided = new Set([401, 402, 403, 405, 406, 407, 408, 425, 429, 451])
