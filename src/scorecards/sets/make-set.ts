import { classKeys } from '../../planning/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import { done, type Issue, notFound, type Result, refuse, refuseAll } from '../../platform/result.ts'
import { mayEditSets } from '../permissions.ts'
import type { Band } from '../rules/criterion.ts'
import type { SetDeps } from './change-draft.ts'
import { refusals } from './refusals.ts'
import { insertSet, lockFamily, replaceBands, versionsOf } from './store-write.ts'

export type SetInput = {
  readonly agencyId: number
  readonly year: number
  readonly classKey: string
  readonly nameVi: string
  readonly nameEn: string
  readonly bands: readonly Band[]
}

/** An empty draft for a year and a class. One draft at a time: a second one is refused. */
export function makeSet(
  { db, clock }: SetDeps,
  actor: Actor,
  { bands, ...input }: SetInput,
): Promise<Result<{ readonly setId: number }>> {
  return db.transaction().execute(async (tx) => {
    if (!mayEditSets(actor, input.agencyId)) return notFound
    const issues = issuesOf(input)
    if (issues.length > 0) return refuseAll(issues)
    await lockFamily(tx, input)
    const versions = await versionsOf(tx, input)
    if (versions.some(({ state }) => state === 'draft')) return refuse(refusals.draftThere, 'year')
    const version = (versions[0]?.version ?? 0) + 1
    const setId = await insertSet(tx, {
      ...{ ...input, nameEn: input.nameEn || input.nameVi, version, state: 'draft', legalBasis: '' },
      ...{ validFrom: null, transition: '', copiedFrom: null, isSample: false },
      ...{ madeAt: clock.now().toString(), madeByName: actor.name },
    })
    await replaceBands(tx, setId, bands)
    await record(tx, actor, clock, {
      action: 'criteria-set.made',
      subject: `criteria-set:${setId}`,
      agencyId: input.agencyId,
      detail: { name: input.nameVi, year: input.year, class: input.classKey, version },
    })
    return done({ setId })
  })
}

function issuesOf({ nameVi, year, classKey }: Omit<SetInput, 'bands'>): readonly Issue[] {
  const issues: Issue[] = []
  if (nameVi === '') issues.push({ field: 'nameVi', text: refusals.nameMissing })
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    issues.push({ field: 'year', text: refusals.yearWrong })
  if (!classKeys.includes(classKey)) issues.push({ field: 'classKey', text: refusals.classUnknown })
  return issues
}
