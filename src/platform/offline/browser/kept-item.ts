/** A form that waits on this device, without its files: those lie beside it, one by one. */
export type KeptItem = {
  /** The key its form was made with: one item a key, here and on the server. */
  readonly key: string
  /** The field that carries the key. */
  readonly keyField: string
  /** The mark of the account that wrote it; nobody else sees or sends it. */
  readonly account: string
  /** Where the form posts to, and where it is sent later. */
  readonly action: string
  readonly sendTo: string
  /** What people know it by: one line that was typed. */
  readonly title: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly files: readonly KeptFileFacts[]
  /** Milliseconds of this device's clock. */
  readonly keptAt: number
  readonly state: KeptState
  /** How often it was tried without an answer. */
  readonly attempts: number
  /** Not to be tried before this moment. */
  readonly nextAt: number
  /** Why the server refused it. */
  readonly refusal?: Refusal
  /** What the server answered when it took it. */
  readonly sent?: Sent
  readonly changedAt: number
}

/**
 * waiting: to be sent. signed-out: to be sent once its owner has signed in. refused: to be mended by its owner.
 * dropped: put away by its owner, who may still take it back. sent: the server has it; its files are gone from here.
 */
export const keptStates = ['waiting', 'signed-out', 'refused', 'dropped', 'sent'] as const
export type KeptState = (typeof keptStates)[number]

export type KeptFileFacts = {
  readonly field: string
  readonly name: string
  readonly type: string
  readonly size: number
}

export type Refusal = {
  readonly why: 'form' | 'key-used' | 'not-allowed' | 'too-large'
  readonly issues: readonly SaidIssue[]
}

/** In both languages: it may be read in another than the one it was sent in. */
export type SaidIssue = { readonly field?: string; readonly vi: string; readonly en: string }

export type Sent = {
  readonly href: string
  readonly isRepeat: boolean
  /** What the owner should know besides. */
  readonly note?: SaidIssue
}

/** What became of one sending. */
export type Answer =
  | ({ readonly kind: 'taken' } & Sent)
  | ({ readonly kind: 'refused' } & Refusal)
  /** `isReached`: something answered, but not to this form; others may fare better. */
  | { readonly kind: 'no-answer'; readonly isReached?: boolean; readonly waitSeconds?: number }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'other-account' }

/** Waits for its turn, in whichever state that is. */
export const isUnsent = ({ state }: Pick<KeptItem, 'state'>): boolean =>
  state === 'waiting' || state === 'signed-out' || state === 'refused'

export const isToBeTried = (
  { state, account, nextAt }: Pick<KeptItem, 'state' | 'account' | 'nextAt'>,
  asked: { readonly account: string; readonly now: number },
): boolean =>
  account === asked.account && (state === 'waiting' || state === 'signed-out') && nextAt <= asked.now
