import { loadDirectory } from '../../../agencies/index.ts'
import type { Actor } from '../../../platform/actor.ts'
import { canonicalJson } from '../../../platform/canonical-json.ts'
import type { Queryable, Tx } from '../../../platform/database/open.ts'
import { record } from '../../../platform/history.ts'
import type { Deps } from '../../../platform/http/context.ts'
import { keepBytes } from '../../../platform/media/index.ts'
import { done, notFound, type Result, refuse } from '../../../platform/result.ts'
import { evidenceRefusals } from '../texts.ts'
import type { Manifest } from './manifest.ts'
import { factsOf, insertSet, mostActivities, programmesIn } from './store-frozen.ts'

export type FreezeInput = {
  readonly agencyId: number
  /** ISO days, both included. */
  readonly from: string
  readonly to: string
  readonly purpose: string
}

type FreezeDeps = Pick<Deps, 'db' | 'clock' | 'files'>

type FrozenEvidence = { readonly setId: number; readonly isRepeat: boolean; readonly manifestSha256: string }

/**
 * Fixes what an agency's activities of some days were and what proved them, for scoring: a manifest in the file store
 * under its SHA-256, which never changes afterwards. The head of the agency or the programme officer does it; again with
 * the same facts it answers the same set.
 */
export const freezeEvidence = (
  deps: FreezeDeps,
  actor: Actor,
  input: FreezeInput,
): Promise<Result<FrozenEvidence>> =>
  deps.db.transaction().execute((tx) => freezeEvidenceWithin(tx, deps, actor, input))

/** The same as a part of another act: what was locked for that is locked first, because this writes into the history. */
export async function freezeEvidenceWithin(
  tx: Tx,
  deps: FreezeDeps,
  actor: Actor,
  { agencyId, from, to, purpose }: FreezeInput,
): Promise<Result<FrozenEvidence>> {
  if (purpose === '') return refuse(evidenceRefusals.sayPurpose, 'purpose')
  if (to < from) return refuse(evidenceRefusals.endsBeforeStart, 'to')
  const agency = (await loadDirectory(tx, to)).byId(agencyId)
  const programmeAgencyId = await programmeFor(tx, actor, { agencyId, from, to, purpose })
  if (!agency || programmeAgencyId === undefined) return notFound
  if (programmeAgencyId === null) return refuse(evidenceRefusals.nothingThere)
  const activities = await factsOf(tx, { agencyId, programmeAgencyId, from, to })
  if (activities.length === 0) return refuse(evidenceRefusals.nothingThere)
  if (activities.length > mostActivities) return refuse(evidenceRefusals.tooMany, 'to')
  const manifest: Manifest = {
    ...{ format: 'loa-evidence-set/1', agency: agency.slug, from, to, purpose },
    activities,
  }
  const bytes = Buffer.from(canonicalJson(manifest))
  // On the connection of the transaction: who holds one and waits for another may wait for ever.
  const media = { ...deps, db: tx }
  const manifestSha256 = await keepBytes(media, bytes, 'application/json', 'bo-minh-chung.json')
  const evidence = activities.reduce((sum, one) => sum + one.evidence.length, 0)
  const { id: setId, isRepeat } = await insertSet(tx, {
    ...{ agencyId, programmeAgencyId, fromDay: from, toDay: to, purpose, manifestSha256, evidence },
    activities: activities.length,
    frozenAt: deps.clock.now().toString(),
    frozenBy: actor.userId ?? '',
    frozenByName: actor.name,
  })
  if (!isRepeat)
    await record(tx, actor, deps.clock, {
      action: 'evidence.frozen',
      subject: `frozen-set:${setId}`,
      agencyId,
      detail: { from, to, purpose, manifestSha256, activities: activities.length, evidence },
    })
  return done({ setId, isRepeat, manifestSha256 })
}

/**
 * Whose programme the set is of: any for the head of the agency, their own for a programme officer. Null: nothing was
 * done in these days; undefined: it is not the actor's to fix.
 */
async function programmeFor(
  db: Queryable,
  actor: Actor,
  input: FreezeInput,
): Promise<number | null | undefined> {
  const programmes = await programmesIn(db, input)
  if (actor.is('head', input.agencyId)) return programmes[0] ?? null
  if (!actor.holds('programme_officer')) return undefined
  const own = programmes.find((id) => actor.is('programme_officer', id))
  return own ?? (programmes.length === 0 ? null : undefined)
}
