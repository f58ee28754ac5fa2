import type { Tx } from '../../platform/database/open.ts'
import { hidePictures } from '../body/show-pictures.ts'
import type { Edition } from '../edition.ts'
import { hideFiles } from '../files/show-files.ts'

/** Files and pictures that only this edition showed are no longer to be had. Its state has changed before. */
export async function hide(tx: Tx, { id, storyId }: Pick<Edition, 'id' | 'storyId'>): Promise<void> {
  await hideFiles(tx, storyId, id)
  await hidePictures(tx, storyId)
}
