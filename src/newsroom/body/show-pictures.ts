import type { Tx } from '../../platform/database/open.ts'
import { setShownPictures } from '../../platform/media/store-pictures.ts'
import { storySubject } from '../story.ts'
import type { Body } from './body.ts'
import { picturesIn } from './pictures-in.ts'
import { liveBodies } from './store.ts'

/**
 * Makes the pictures of what readers see of a story public, and no others: called in the transaction that publishes,
 * corrects, withdraws or takes back an edition, after its state has changed. `body` is shown too, whatever its state.
 */
export async function showPictures(tx: Tx, storyId: number, body?: Body): Promise<void> {
  const bodies = [...(await liveBodies(tx, storyId)), ...(body ? [body] : [])]
  const shown = new Set(bodies.flatMap(picturesIn).map((picture) => picture.attrs.sha256))
  await setShownPictures(tx, storySubject(storyId), [...shown])
}

/** What is no longer to be seen, after the state has changed; pictures that another language still shows stay. */
export const hidePictures = (tx: Tx, storyId: number): Promise<void> => showPictures(tx, storyId)
