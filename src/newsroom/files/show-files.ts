import type { Tx } from '../../platform/database/open.ts'
import { moveFile } from '../../platform/public-files.ts'
import { replacedIn, showFilesOf } from './store-shown.ts'

/**
 * Makes an edition's files public, in the transaction that publishes it, and ends showing those of the edition before
 * in the same language. The address of a file that was replaced leads to the new one from now on.
 */
export async function showFiles(tx: Tx, storyId: number, editionId: number): Promise<void> {
  for (const replaced of await replacedIn(tx, editionId)) await moveFile(tx, replaced)
  await showFilesOf(tx, storyId, { published: editionId })
}

/** Ends showing the files of an edition that is withdrawn or taken back; what other editions show stays. */
export async function hideFiles(tx: Tx, storyId: number, editionId: number): Promise<void> {
  await showFilesOf(tx, storyId, { hidden: editionId })
}
