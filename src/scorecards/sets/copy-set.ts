import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import type { SetDeps } from './change-draft.ts'
import { refusals } from './refusals.ts'
import { type KeptSet, mayMoveSet } from './set.ts'
import { insertSet, lockFamily, lockSet, replaceBands, versionsOf, writeCriteria } from './store-write.ts'

export type Copied = { readonly setId: number; readonly from: number }

/** A draft of the next version of the same year. Asked twice, the draft that is there. */
export const newVersion = (deps: SetDeps, actor: Actor, setId: number): Promise<Result<Copied>> =>
  copySet(deps, actor, setId, ({ year }) => year)

/** A draft for the year after, the same but for the year in its name. Asked twice, the draft that is there. */
export const copyToNextYear = (deps: SetDeps, actor: Actor, setId: number): Promise<Result<Copied>> =>
  copySet(deps, actor, setId, ({ year }) => year + 1)

function copySet(
  { db, clock }: SetDeps,
  actor: Actor,
  from: number,
  yearOf: (set: KeptSet) => number,
): Promise<Result<Copied>> {
  return db.transaction().execute(async (tx) => {
    const set = await lockSet(tx, actor, from)
    if (!set) return notFound
    if (!mayMoveSet('copy', set.state)) return refuse(refusals.notCopied)
    const { agencyId, classKey } = set
    const year = yearOf(set)
    await lockFamily(tx, { agencyId, year, classKey })
    const versions = await versionsOf(tx, { agencyId, year, classKey })
    const draft = versions.find(({ state }) => state === 'draft')
    if (draft)
      return draft.copiedFrom === from ? done({ setId: draft.id, from }) : refuse(refusals.draftThere)
    const said = (text: string) => text.replaceAll(String(set.year), String(year))
    const setId = await insertSet(tx, {
      ...{ agencyId, year, classKey, version: (versions[0]?.version ?? 0) + 1, state: 'draft' },
      ...{ nameVi: said(set.nameVi), nameEn: said(set.nameEn), legalBasis: set.legalBasis },
      ...{ validFrom: null, transition: '', copiedFrom: from, isSample: set.isSample },
      ...{ madeAt: clock.now().toString(), madeByName: actor.name },
    })
    await writeCriteria(
      tx,
      setId,
      [],
      set.criteria.map(({ id: _, ...row }) => row),
    )
    await replaceBands(tx, setId, set.bands)
    await record(tx, actor, clock, {
      action: year === set.year ? 'criteria-set.version-made' : 'criteria-set.copied-to-year',
      subject: `criteria-set:${setId}`,
      agencyId,
      detail: { name: said(set.nameVi), from: set.nameVi, version: set.version, year },
    })
    return done({ setId, from })
  })
}
