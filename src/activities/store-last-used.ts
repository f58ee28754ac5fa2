import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'
import type { Text } from '../platform/i18n.ts'
import type { ReachKind, ReachWay } from './activity.ts'

/** What an agency entered the last time it used a form. */
export type LastUsed = {
  readonly id: number
  readonly formKey: string
  readonly form: Text
  readonly icon: string
  readonly what: string
  readonly place: string | null
  readonly doneFrom: string
  readonly reachKind: ReachKind | null
  readonly reachCounted: ReachWay | null
  readonly languages: readonly string[]
  readonly themeIds: readonly number[]
  readonly audienceKeys: readonly string[]
  readonly areaIds: readonly number[]
}

/**
 * Per form the agency's last activity of that year, the form used last first. What logged itself teaches nothing about
 * how officers fill in the form, and the themes of another year's plan cannot be chosen any more.
 */
export async function lastUsedOf(
  db: Queryable,
  agencyId: number,
  year: number,
): Promise<readonly LastUsed[]> {
  const { rows } = await sql<LastUsed & { nameVi: string; nameEn: string }>`
    select a.id, a.form_key, f.name_vi, f.name_en, f.icon, a.what, a.place, a.done_from, a.reach_kind,
      a.reach_counted, a.languages,
      array(select theme_id from activities.activity_theme where activity_id = a.id order by position) as theme_ids,
      array(select audience_key from activities.activity_audience where activity_id = a.id order by position) as audience_keys,
      array(select agency_id from activities.activity_area where activity_id = a.id order by position) as area_ids
    from activities.form f cross join lateral (
      select * from activities.activity
      where agency_id = ${agencyId} and form_key = f.key and source is null and state in ('logged', 'verified')
        and done_from between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
      order by done_from desc, id desc limit 1) a
    order by a.done_from desc, a.id desc`.execute(db)
  return rows.map(({ nameVi, nameEn, ...row }) => ({ ...row, form: { vi: nameVi, en: nameEn } }))
}
