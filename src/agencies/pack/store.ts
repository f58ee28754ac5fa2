import { sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'
import type { PackAgencies, PackAgency, PackClass, PackKind } from './pack-agencies.ts'

/** Two processes that start at once load one after the other, so that the second finds nothing to do. */
export const loadAlone = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtext('agencies.load-pack'))`.execute(tx)

/** What the database holds, in the pack's shape and order, so that the two compare as they are. */
export async function heldAgencies(tx: Tx): Promise<PackAgencies> {
  const kinds = await sql<PackKind>`select key, name_vi, name_en, position from agencies.kind`.execute(tx)
  const agencies = await sql<PackAgency>`
    select a.slug, a.kind, a.valid_from_means as "validFromMeans", a.valid_from as "validFrom", a.valid_to as "validTo",
      coalesce((select json_agg(json_build_object('validFrom', n.valid_from, 'validTo', n.valid_to, 'name', n.name,
          'shortName', n.short_name, 'nameEn', n.name_en, 'symbol', n.symbol, 'areaCode', n.area_code,
          'areaKind', n.area_kind, 'areaName', n.area_name) order by n.valid_from)
        from agencies.agency_name n where n.agency_id = a.id), '[]') as names,
      coalesce((select json_agg(json_build_object('parent', p.slug, 'validFrom', e.valid_from, 'validTo', e.valid_to)
          order by e.valid_from)
        from agencies.edge e join agencies.agency p on p.id = e.parent_id where e.child_id = a.id), '[]') as parents,
      array(select alias from agencies.alias where agency_id = a.id) as aliases
    from agencies.agency a`.execute(tx)
  const classes = await sql<PackClass>`
    select c.key, c.name_vi, c.name_en,
      coalesce((select json_agg(json_build_object('kind', k.kind, 'validFrom', k.valid_from, 'validTo', k.valid_to,
          'legalBasis', k.legal_basis) order by k.kind || k.valid_from::text collate "C")
        from agencies.class_kind k where k.class_key = c.key), '[]') as kinds
    from agencies.class c`.execute(tx)
  return {
    kinds: kinds.rows,
    agencies: agencies.rows.map((agency) => ({ ...agency, aliases: agency.aliases.toSorted() })),
    classes: classes.rows,
  }
}

export async function putKinds(tx: Tx, kinds: readonly PackKind[]) {
  if (kinds.length === 0) return
  await tx
    .insertInto('agencies.kind')
    .values(kinds)
    .onConflict((c) =>
      c.column('key').doUpdateSet((eb) => ({
        position: eb.ref('excluded.position'),
        nameVi: eb.ref('excluded.nameVi'),
        nameEn: eb.ref('excluded.nameEn'),
      })),
    )
    .execute()
}

export async function putClasses(tx: Tx, classes: readonly PackClass[]) {
  for (const { kinds, ...row } of classes) {
    const { key: classKey, ...names } = row
    await tx
      .insertInto('agencies.class')
      .values(row)
      .onConflict((c) => c.column('key').doUpdateSet(names))
      .execute()
    await tx.deleteFrom('agencies.classKind').where('classKey', '=', classKey).execute()
    if (kinds.length > 0)
      await tx
        .insertInto('agencies.classKind')
        .values(kinds.map((kind) => ({ ...kind, classKey })))
        .execute()
  }
}

/**
 * Writes agencies as the pack has them. Names, places and aliases of each are written anew: nothing refers to their
 * rows. Answers the id of every one by its slug.
 */
export async function putAgencies(
  tx: Tx,
  agencies: readonly PackAgency[],
): Promise<ReadonlyMap<string, number>> {
  if (agencies.length === 0) return new Map()
  const written = await tx
    .insertInto('agencies.agency')
    .values(
      agencies.map(({ slug, kind, validFrom, validTo, validFromMeans }) => ({
        slug,
        kind,
        validFrom,
        validTo,
        validFromMeans,
      })),
    )
    .onConflict((c) =>
      c.column('slug').doUpdateSet((eb) => ({
        kind: eb.ref('excluded.kind'),
        validFrom: eb.ref('excluded.validFrom'),
        validTo: eb.ref('excluded.validTo'),
        validFromMeans: eb.ref('excluded.validFromMeans'),
      })),
    )
    .returning(['slug', 'id'])
    .execute()
  const ids = new Map(written.map((row) => [row.slug, row.id]))
  const own = [...ids.values()]
  await tx.deleteFrom('agencies.agencyName').where('agencyId', 'in', own).execute()
  await tx.deleteFrom('agencies.edge').where('childId', 'in', own).execute()
  await tx.deleteFrom('agencies.alias').where('agencyId', 'in', own).execute()
  await insertParts(tx, agencies, (slug) => ids.get(slug))
  return ids
}

/** In one statement a table. A parent may be an agency that was not written just now. */
async function insertParts(
  tx: Tx,
  agencies: readonly PackAgency[],
  idOf: (slug: string) => number | undefined,
) {
  const each = <T>(part: (agency: PackAgency) => readonly T[]) =>
    agencies.flatMap((agency) => part(agency).map((row) => ({ row, id: idOf(agency.slug)! })))
  const names = each((agency) => agency.names).map(({ row, id }) => ({ ...row, agencyId: id }))
  const aliases = each((agency) => agency.aliases).map(({ row, id }) => ({ alias: row, agencyId: id }))
  const edges = each((agency) => agency.parents).map(({ row, id }) => ({ ...row, id }))
  if (names.length > 0) await tx.insertInto('agencies.agencyName').values(names).execute()
  if (aliases.length > 0) await tx.insertInto('agencies.alias').values(aliases).execute()
  await sql`
    insert into agencies.edge (child_id, parent_id, valid_from, valid_to)
    select e.id, p.id, e."validFrom", e."validTo"
    from jsonb_to_recordset(${JSON.stringify(edges)}) as e(id int, parent text, "validFrom" date, "validTo" date)
    join agencies.agency p on p.slug = e.parent`.execute(tx)
}
