import type { Tx } from '../../platform/database/open.ts'
import type { Entry } from '../entry.ts'
import { changeEntries } from './change-entries.ts'
import { entriesOfSubjects, lockIndex } from './store-entries.ts'

/**
 * Makes the entries of one subject those that `read` answers: none when it is withdrawn. It is read behind the lock, so
 * that of two changes the later is what stands. Again is harmless.
 */
export async function replaceEntries(
  tx: Tx,
  subject: string,
  read: (tx: Tx) => Promise<readonly Entry[]>,
): Promise<void> {
  await lockIndex(tx)
  await changeEntries(tx, await entriesOfSubjects(tx, [subject]), await read(tx))
}
