import type { Actor } from '../../platform/actor.ts'
import { done, type Issue, type Result, refuseAll } from '../../platform/result.ts'
import type { Band } from '../rules/criterion.ts'
import { judgeSet } from '../rules/judge-set.ts'
import { changeDraft, type DraftAt, type SetDeps } from './change-draft.ts'
import { refusals } from './refusals.ts'
import { changeHead, replaceBands } from './store-write.ts'

export type HeadInput = {
  readonly nameVi: string
  readonly nameEn: string
  readonly legalBasis: string
  readonly bands: readonly Band[]
}

/** Sets the name, legal basis and classes of results of a draft. */
export const changeHeadOfDraft = (
  deps: SetDeps,
  actor: Actor,
  at: DraftAt,
  { nameVi, nameEn, legalBasis, bands }: HeadInput,
): Promise<Result> =>
  changeDraft(deps, actor, at, async (tx, set) => {
    const issues: Issue[] = nameVi === '' ? [{ field: 'nameVi', text: refusals.nameMissing }] : []
    // The rows are judged where they are edited; here only what the bands change.
    const known = new Set(judgeSet({ criteria: set.criteria, bands: [] }).map(({ text }) => text))
    for (const { code, text } of judgeSet({ criteria: set.criteria, bands }))
      if (code === null && !known.has(text)) issues.push({ field: 'bands', text })
    if (issues.length > 0) return refuseAll(issues)
    const head = { nameVi, nameEn: nameEn || nameVi, legalBasis }
    const isSame =
      set.nameVi === head.nameVi &&
      set.nameEn === head.nameEn &&
      set.legalBasis === legalBasis &&
      JSON.stringify(ordered(set.bands)) === JSON.stringify(ordered(bands))
    if (isSame) return done(undefined)
    await replaceBands(tx, set.id, bands)
    await changeHead(tx, set.id, head)
    return done({ action: 'criteria-set.head-changed', detail: { bands: bands.length } })
  })

const ordered = (bands: readonly Band[]) =>
  [...bands]
    .sort((a, b) => b.fromIndex - a.fromIndex)
    .map(({ fromIndex, nameVi, nameEn }) => [fromIndex, nameVi, nameEn])
