import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { changeDraft, type DraftEdit } from './change-draft.ts'
import { type PassageKind, passageNames, passagesOf } from './passages.ts'
import { doubtsAbout } from './save-passage.ts'
import { deletePassage } from './store-header.ts'
import { settleDoubts } from './store-tasks.ts'

/** Takes a requirement, a goal or a theme out of a draft. Tasks lose the theme with it. */
export const removePassage = (
  deps: Deps,
  actor: Actor,
  edit: DraftEdit & { readonly kind: PassageKind; readonly id: number },
): Promise<Result<undefined>> =>
  changeDraft(deps, actor, edit, ['passages'], async ({ tx, plan, at }) => {
    const passage = passagesOf(plan, edit.kind).find((one) => one.id === edit.id)
    if (!passage) return notFound
    await deletePassage(tx, edit.kind, passage.id)
    await settleDoubts(tx, doubtsAbout(plan, edit.kind, passage.position), { at, by: actor.name })
    const label = `${passageNames[edit.kind].vi} ${passage.position}`
    return done({ value: undefined, action: 'plan.passage-edited', label })
  })
