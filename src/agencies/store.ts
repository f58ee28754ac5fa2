import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'
import type { Agency, ClassKinds, Kind } from './agency.ts'
import { type Directory, directoryOf } from './directory.ts'
import type { Period } from './membership.ts'

/** Every agency that stood on that day, as it was named and placed then, with its classes and kinds. */
export async function loadDirectory(db: Queryable, day: string): Promise<Directory> {
  return directoryOf(day, await agenciesOn(db, day), await classesOn(db, day), await kinds(db))
}

/** Names and edges are those valid on the day; an agency without a name that day has not begun or has ended. */
async function agenciesOn(db: Queryable, day: string): Promise<Agency[]> {
  const { rows } = await sql<Agency>`
    select a.id, a.slug, a.kind, n.name, n.short_name, n.name_en, n.symbol, n.area_code, n.area_name, n.area_kind,
           e.parent_id, a.valid_from, a.valid_to,
           coalesce((select array_agg(alias order by alias) from agencies.alias where agency_id = a.id), '{}') as aliases
    from agencies.agency a
    join agencies.agency_name n
      on n.agency_id = a.id and n.valid_from <= ${day} and (n.valid_to is null or n.valid_to > ${day})
    left join agencies.edge e
      on e.child_id = a.id and e.valid_from <= ${day} and (e.valid_to is null or e.valid_to > ${day})
    where a.valid_from <= ${day} and (a.valid_to is null or a.valid_to > ${day})`.execute(db)
  return rows
}

async function classesOn(db: Queryable, day: string): Promise<ClassKinds> {
  const { rows } = await sql<{ key: string; kinds: string[] }>`
    select c.key, coalesce(array_agg(k.kind) filter (where k.kind is not null), '{}') as kinds
    from agencies.class c
    left join agencies.class_kind k
      on k.class_key = c.key and k.valid_from <= ${day} and (k.valid_to is null or k.valid_to > ${day})
    group by c.key`.execute(db)
  return Object.fromEntries(rows.map((row) => [row.key, row.kinds]))
}

const kinds = (db: Queryable): Promise<Kind[]> =>
  db.selectFrom('agencies.kind').select(['key', 'nameVi', 'nameEn']).orderBy('position').execute()

export type AgencyFacts = {
  readonly id: number
  readonly slug: string
  readonly validFrom: string
  /** Whether the first day is that of its founding or only of what Loa knows. */
  readonly validFromMeans: 'known' | 'founded'
  readonly validTo: string | null
  /** All names it ever bore, the newest first. */
  readonly names: readonly (Period & { readonly name: string; readonly shortName: string })[]
}

/** An agency over all its time, for the page that must also speak of a day on which it did not exist. */
export async function agencyFacts(db: Queryable, slug: string): Promise<AgencyFacts | undefined> {
  const { rows } = await sql<AgencyFacts>`
    select a.id, a.slug, a.valid_from, a.valid_from_means, a.valid_to,
      (select json_agg(json_build_object('name', n.name, 'shortName', n.short_name, 'validFrom', n.valid_from,
          'validTo', n.valid_to) order by n.valid_from desc)
        from agencies.agency_name n where n.agency_id = a.id) as names
    from agencies.agency a where a.slug = ${slug}`.execute(db)
  return rows[0]
}

/** A person's name and the roles held on that day, or undefined when there is no such person. */
export async function personOn(db: Queryable, userId: string, day: string) {
  const person = await db
    .selectFrom('agencies.person')
    .select(['userId', 'fullName'])
    .where('userId', '=', userId)
    .executeTakeFirst()
  if (!person) return undefined
  const holdings = await db
    .selectFrom('agencies.membership')
    .select(['role', 'agencyId'])
    .where('userId', '=', userId)
    .where('validFrom', '<=', day)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', day)]))
    .execute()
  return { ...person, holdings }
}
