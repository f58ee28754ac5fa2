import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { Result } from '../../platform/result.ts'
import { type SaveDraft, type SavedDraft, saveDraft } from '../life/save-draft.ts'
import { withTruePictures } from './true-pictures.ts'

/** Saves what the editor sent: its pictures are ours and have their own sizes, then the draft is saved as any other. */
export async function saveWords(deps: Deps, actor: Actor, input: SaveDraft): Promise<Result<SavedDraft>> {
  const body = await withTruePictures(deps.db, input.body)
  return body.ok ? saveDraft(deps, actor, { ...input, body: body.value }) : body
}
