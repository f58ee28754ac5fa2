import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { keepPicture } from '../../platform/media/pictures-keep.ts'
import { showInDraft } from '../../platform/media/store-pictures.ts'
import { notFound, type Result } from '../../platform/result.ts'
import type { Cleaned } from '../body/clean-html.ts'
import { loadEdition } from '../life/store.ts'
import { storySubject } from '../story.ts'
import { docxLimits, readDocx } from './read-docx.ts'

/** What a Word file holds, for the draft; its pictures are kept, nothing is saved yet. */
export async function importWord(
  deps: Deps,
  actor: Actor,
  editionId: number,
  file: File,
): Promise<Result<Cleaned>> {
  const hand = await loadEdition(deps, actor, editionId)
  if (!hand) return notFound
  const bytes = file.size > docxLimits.bytes ? new Uint8Array(docxLimits.bytes + 1) : await file.arrayBuffer()
  return readDocx(new Uint8Array(bytes), async (picture) => {
    const kept = await keepPicture(deps, actor.userId, { bytes: picture, name: file.name })
    if (kept.ok) await showInDraft(deps.db, kept.value.sha256, storySubject(hand.facts.id))
    return kept.ok ? kept.value : undefined
  })
}
