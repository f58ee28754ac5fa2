import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { Mail } from './mail.ts'

/** Hands a mail over; resolves when somebody else has taken it, throws when nobody did. */
export type Transport = { send(mail: Mail, files?: readonly SentFile[]): Promise<void>; close(): void }

/** A file as it goes out. */
export type SentFile = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer }

/** How this house sends: over SMTP, not at all in the demo; undefined while no server is named: mails then wait. */
export function transportFor({ smtpUrl, from, isDemo }: Sending): Transport | undefined {
  if (smtpUrl) return smtpTransport(smtpUrl, from)
  return isDemo ? keptTransport : undefined
}

export type Sending = { readonly smtpUrl?: string; readonly from: string; readonly isDemo: boolean }

/** Sends over SMTP: 'smtps://user:password@mail.example:465'. `from`: 'Loa <loa@province.example>'. */
export function smtpTransport(url: string, from: string): Transport {
  const transporter = createTransport({ url, pool: true, connectionTimeout: 15_000, socketTimeout: 30_000 })
  return {
    async send(mail, files = []) {
      const { recipient, subject, body } = mail
      await transporter.sendMail({
        from,
        to: { name: '', address: recipient },
        subject,
        text: body,
        messageId: idOf(mail, from),
        attachments: files.map(({ name, mediaType, bytes }) => ({
          filename: name,
          contentType: mediaType,
          content: bytes,
        })),
      })
    },
    close: () => transporter.close(),
  }
}

/** The demo world sends nothing: its mails are read in the outgoing box. */
export const keptTransport: Transport = { send: async () => {}, close: () => {} }

/** The same for every try, so that a letter box that gets a mail twice can tell. */
function idOf({ id, queuedAt, recipient }: Mail, from: string): string {
  const host = /@([\w.-]+)/.exec(from)?.[1] ?? 'loa.invalid'
  return `<${createHash('sha256').update(`${id}|${queuedAt}|${recipient}`).digest('hex').slice(0, 32)}@${host}>`
}
