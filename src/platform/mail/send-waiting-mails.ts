import type { Deps } from '../http/context.ts'
import { isReadable, type Mail } from './mail.ts'
import { attachmentsOf, claimMail, markFailed, markSent } from './store.ts'
import type { SentFile, Transport } from './transport.ts'

/**
 * Sends the mails that are due, one after the other, and answers how many were handed over. A mail is put off before
 * it is handed over and marked after: when the process dies in between, it goes out once more after the wait, with
 * the same Message-ID, and never in a tight loop.
 */
export async function sendWaitingMails(
  { db, clock, demo, log, files }: Pick<Deps, 'db' | 'clock' | 'demo' | 'log'> & Partial<Pick<Deps, 'files'>>,
  transport: Transport | undefined,
  limit = 100,
): Promise<number> {
  if (!transport) return 0
  let sentCount = 0
  for (let i = 0; i < limit; i++) {
    const mail = await claimMail(db)
    if (!mail) break
    try {
      await transport.send(mail, await filesOf(db, files, mail))
      await markSent(db, mail, clock.now().toString(), isReadable(mail, demo))
      sentCount++
    } catch (error) {
      log.warn({ mail: mail.id, attempts: mail.attempts, error: withoutAddresses(error) }, 'mail not sent')
      await markFailed(db, mail, error)
    }
  }
  return sentCount
}

/** Mail servers repeat whom they refuse; logs hold no personal data. */
const withoutAddresses = (error: unknown) => String(error).replace(/\S+@\S+/g, '…')

/** A mail without its files would say what is not there: it waits until they can be read. */
async function filesOf(db: Deps['db'], store: Deps['files'] | undefined, { id }: Mail): Promise<SentFile[]> {
  const attachments = await attachmentsOf(db, id)
  return Promise.all(
    attachments.map(async ({ name, mediaType, sha256 }) => {
      const bytes = await store?.read(sha256)
      if (!bytes) throw new Error(`attachment ${sha256} is missing`)
      return { name, mediaType, bytes }
    }),
  )
}
