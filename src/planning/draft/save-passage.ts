import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { oneLine } from '../../platform/vietnamese.ts'
import type { WholePlan } from '../plan.ts'
import { isReformArea, reformAreaOf } from '../reform-areas.ts'
import { changeDraft, type DraftEdit } from './change-draft.ts'
import { nextPosition, type PassageKind, passageNames, passagesOf } from './passages.ts'
import { refusals } from './refusals.ts'
import { addPassage } from './store-draft.ts'
import { updatePassage } from './store-header.ts'
import { settleDoubts } from './store-tasks.ts'

export type PassageInput = {
  readonly kind: PassageKind
  /** Null adds one. */
  readonly id: number | null
  readonly text: string
  /** Themes: the area they belong to, '' for what the title says. */
  readonly reformArea?: string
  /** Goals: ISO day. */
  readonly dueOn?: string | null
}

/** Writes or adds a requirement, a goal or a theme of a draft. */
export const savePassage = (
  deps: Deps,
  actor: Actor,
  edit: DraftEdit,
  input: PassageInput,
): Promise<Result<undefined>> =>
  changeDraft(deps, actor, edit, ['passages'], async ({ tx, plan, at }) => {
    const text = oneLine(input.text)
    if (text === '') return refuse(refusals.textMissing, 'text')
    const passage = passagesOf(plan, input.kind).find((one) => one.id === input.id)
    if (input.id !== null && !passage) return notFound
    const area = input.reformArea && isReformArea(input.reformArea) ? input.reformArea : reformAreaOf(text)
    const written = { text, reformArea: area, dueOn: input.dueOn ?? null }
    const position = passage?.position ?? nextPosition(plan, input.kind)
    if (passage) await updatePassage(tx, input.kind, passage.id, written)
    else await addPassage(tx, plan.head.id, input.kind, { ...written, position, sources: [] })
    await settleDoubts(tx, doubtsAbout(plan, input.kind, position), { at, by: actor.name })
    return done({
      value: undefined,
      action: 'plan.passage-edited',
      label: `${passageNames[input.kind].vi} ${position}`,
    })
  })

export const doubtsAbout = (plan: WholePlan, kind: PassageKind, position: number): number[] =>
  plan.doubts
    .filter(({ about }) => about.kind === kind && 'order' in about && about.order === position)
    .map((doubt) => doubt.id)
