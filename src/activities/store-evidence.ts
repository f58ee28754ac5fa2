import { sql } from 'kysely'
import type { Queryable, Tx } from '../platform/database/open.ts'
import type { KeptFile } from '../platform/media/index.ts'
import type { EvidenceFile } from './activity.ts'
import type { Sight } from './permissions.ts'

export type EvidenceForSending = {
  readonly name: string
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  readonly displaySha256: string | null
  readonly displaySize: number | null
  readonly displayType: string | null
}

/** A file of an activity the actor may see. */
export async function visibleFile(db: Queryable, sight: Sight, evidenceId: number) {
  const { rows } = await sql<EvidenceForSending>`
    select e.name, e.sha256, f.size, f.media_type, e.display_sha256, d.size as display_size, d.media_type as display_type
    from activities.evidence e
    join activities.activity a on a.id = e.activity_id
    join platform.file f on f.sha256 = e.sha256
    left join platform.file d on d.sha256 = e.display_sha256
    where e.id = ${evidenceId}
      and (a.agency_id = any(${[...sight.own]}::int[]) or a.programme_agency_id = any(${[...sight.programmes]}::int[]))`.execute(
    db,
  )
  return rows[0]
}

export type OtherUse = {
  readonly sha256: string
  readonly activityId: number
  readonly agencyId: number
  readonly doneFrom: string
  /** Whether the actor may open that activity. */
  readonly isSeen: boolean
}

/** Where else these files are evidence. Everybody is told that and by whom; only who may see it is led there. */
export async function otherUses(
  db: Queryable,
  sight: Sight,
  sha256s: readonly string[],
  except: number | null,
) {
  if (sha256s.length === 0) return []
  const { rows } = await sql<OtherUse>`
    select e.sha256, a.id as activity_id, a.agency_id, a.done_from,
      (a.agency_id = any(${[...sight.own]}::int[]) or a.programme_agency_id = any(${[...sight.programmes]}::int[])) as is_seen
    from activities.evidence e join activities.activity a on a.id = e.activity_id
    where e.sha256 = any(${[...sha256s]}) and a.id is distinct from ${except}::int
    order by a.done_from desc, a.id desc limit 50`.execute(db)
  return rows
}

/** Remembers for the sender that these files arrived, until an activity takes them. */
export async function rememberUploads(
  db: Queryable,
  userId: string,
  files: readonly KeptFile[],
  keptAt: string,
) {
  if (files.length === 0) return
  const rows = files.map(({ sha256, name, displaySha256, takenAt }) => ({
    userId,
    sha256,
    name,
    displaySha256,
    takenAt,
    keptAt,
  }))
  await db
    .insertInto('activities.upload')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['userId', 'sha256']).doUpdateSet((eb) => ({ name: eb.ref('excluded.name'), keptAt })),
    )
    .execute()
}

export type Upload = EvidenceFile & { readonly size: number; readonly mediaType: string }

/** Those of the files that this person sent before; a hash learnt elsewhere opens nothing. */
export async function uploadsOf(
  db: Queryable,
  userId: string,
  sha256s: readonly string[],
): Promise<Upload[]> {
  if (sha256s.length === 0) return []
  const { rows } = await sql<Upload>`
    select u.sha256, u.name, u.display_sha256, u.taken_at, f.size, f.media_type
    from activities.upload u join platform.file f on f.sha256 = u.sha256
    where u.user_id = ${userId} and u.sha256 = any(${[...sha256s]})
    order by array_position(${[...sha256s]}::text[], u.sha256)`.execute(db)
  return rows
}

export async function forgetUploads(tx: Tx, userId: string, sha256s: readonly string[]): Promise<void> {
  if (sha256s.length === 0) return
  await tx
    .deleteFrom('activities.upload')
    .where('userId', '=', userId)
    .where('sha256', 'in', [...sha256s])
    .execute()
}

/** Files of forms that were never finished. The bytes stay: others may have sent the same. */
export const forgetUploadsBefore = (db: Queryable, instant: string) =>
  db.deleteFrom('activities.upload').where('keptAt', '<', instant).execute()
