import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import { type CellAsked, placeKey, type Reached } from './question.ts'
import { everyArea, themesOf } from './store-keys.ts'
import { partsOf, type Window } from './window.ts'

type Asked = {
  readonly planId: number
  readonly cells: readonly CellAsked[]
  readonly windows: readonly Window[]
}

/**
 * Each quarter and half month is read once, whatever the number of windows it lies in: the windows are the bits of a
 * number that goes with it.
 */
export async function reachedInWindows(
  db: Queryable,
  { planId, cells, windows }: Asked,
): Promise<readonly Reached[]> {
  const reached = windows.map(() => ({ done: new Set<string>(), verified: new Set<string>() }))
  if (cells.length === 0 || windows.length === 0) return reached
  const parts = windows.map(partsOf)
  const quarters = bitsOf(parts.map((part) => part.quarters))
  const buckets = bitsOf(parts.map((part) => part.buckets))
  const { rows } = await sql<Line>`
    with asked as (
      select * from unnest(${cells.map((cell) => cell.themeId)}::integer[], ${cells.map((cell) => cell.audienceKey)}::text[],
        ${cells.map((cell) => cell.byArea)}::boolean[]) as a (theme_id, audience, by_area)
      where theme_id = any(${themesOf({ planId })})),
    part as (
      select t.theme_id, t.audience, t.area_id, w.bits, t.done, t.verified from coverage.told t
      join asked a on a.theme_id = t.theme_id and a.audience = t.audience and (a.by_area or t.area_id = 0)
      join unnest(${quarters.days}::date[], ${quarters.bits}::bigint[]) as w (quarter, bits) using (quarter)
      ${buckets.days.length > 0 ? fromCells(buckets) : sql``})
    select theme_id, audience, string_agg(area_id::text, ',') as areas, string_agg(done::text, ',') as done,
      string_agg(verified::text, ',') as verified
    from (
      select theme_id, audience, area_id, bit_or(bits) as done,
        coalesce(bit_or(bits) filter (where verified > 0), 0) as verified
      from part where done > 0 group by 1, 2, 3) told
    group by 1, 2`.execute(db)
  for (const line of rows) unfold(line, reached)
  return reached
}

type Bits = { readonly days: readonly string[]; readonly bits: readonly string[] }

/** Every day with the windows that it is a part of. A number of the database has room for 62 of them. */
function bitsOf(windows: readonly (readonly string[])[]): Bits {
  if (windows.length > 62) throw new Error(`too many windows at once: ${windows.length}`)
  const bits = new Map<string, bigint>()
  for (const [at, days] of windows.entries())
    for (const day of days) bits.set(day, (bits.get(day) ?? 0n) | (1n << BigInt(at)))
  return { days: [...bits.keys()], bits: [...bits.values()].map(String) }
}

const fromCells = ({ days, bits }: Bits) => sql`
  union all
  select c.theme_id, c.audience, c.area_id, w.bits, c.done, c.verified
  from asked a
  cross join lateral (
    select * from coverage.cell
    where agency_id = 0 and area_id = any(case when a.by_area then ${everyArea} || 0 else array[0] end) and plan_id = 0
      and theme_id = a.theme_id and audience = a.audience and form = '' and language = ''
      and bucket = any(${[...days]}::date[])) c
  join unnest(${[...days]}::date[], ${[...bits]}::bigint[]) as w (bucket, bits) using (bucket)`

type Line = { readonly themeId: number } & Record<'audience' | 'areas' | 'done' | 'verified', string>

function unfold({ themeId, audience, areas, done, verified }: Line, reached: readonly Sets[]): void {
  const [doneBits, verifiedBits] = [done.split(','), verified.split(',')]
  for (const [i, area] of areas.split(',').entries()) {
    const key = placeKey(themeId, audience, area === '0' ? null : Number(area))
    const [all, proven] = [BigInt(doneBits[i]!), BigInt(verifiedBits[i]!)]
    for (const [at, sets] of reached.entries()) {
      if ((all >> BigInt(at)) & 1n) sets.done.add(key)
      if ((proven >> BigInt(at)) & 1n) sets.verified.add(key)
    }
  }
}

type Sets = { readonly done: Set<string>; readonly verified: Set<string> }
