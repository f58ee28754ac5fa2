/** A mail as it is kept: queued by an act, sent by the worker. */
export type Mail = {
  readonly id: number
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly isSecret: boolean
  readonly queuedAt: string
  readonly sentAt: string | null
  readonly attempts: number
  readonly lastError: string | null
}

/** A file that goes with a mail: 'bao-cao.docx', its media type, and the fingerprint it is kept under. */
export type Attachment = { readonly name: string; readonly mediaType: string; readonly sha256: string }

export const mailStates = ['waiting', 'sent', 'failed'] as const
export type MailState = (typeof mailStates)[number]

/** Tried this often, over about a day, a mail is given up: the address or the server is wrong. */
export const mostAttempts = 12

export function stateOf({ sentAt, attempts }: Pick<Mail, 'sentAt' | 'attempts'>): MailState {
  if (sentAt !== null) return 'sent'
  return attempts < mostAttempts ? 'waiting' : 'failed'
}

/** Whether an administrator may read what it says: a link that lets in is its recipient's alone, except in the demo. */
export const isReadable = (mail: Pick<Mail, 'isSecret'>, demo: boolean): boolean => demo || !mail.isSecret
