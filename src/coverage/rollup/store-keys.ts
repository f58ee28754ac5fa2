import { type RawBuilder, sql } from 'kysely'
import type { Filter, Scope } from './question.ts'

type Part = RawBuilder<unknown>

// Keys of the tables are asked for by name and never as "more than zero", so that an index leads to just those rows.

/** The themes asked for, as an array. */
export const themesOf = ({ planId, themeId }: Pick<Filter, 'planId' | 'themeId'>): Part => sql`
  array(select theme_id from planning.plan_of_theme where (${planId}::integer is null or plan_id = ${planId})
    and (${themeId ?? null}::integer is null or theme_id = ${themeId ?? null}))`

export const agenciesOf = ({ agencyIds }: Scope): Part =>
  agencyIds ? sql`${[...agencyIds]}::integer[]` : sql`array(select id from agencies.agency)`

export const areasOf = ({ areaId }: Scope): Part =>
  areaId === undefined ? everyArea : sql`array[${areaId}::integer]`

export const everyArea = sql`array(select distinct agency_id from agencies.agency_name where area_code is not null)`
