import { sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'
import type { Counts } from '../counts.ts'

/** Adds to the counts; what falls to nothing goes. */
export async function addCounts(tx: Tx, { words, pairs }: Counts): Promise<void> {
  if (words.size === 0 && pairs.size === 0) return
  const pairList = [...pairs.keys()].map((pair) => pair.split(' '))
  await sql`
    insert into search.word as w (word, entries)
    select * from unnest(${[...words.keys()]}::text[], ${[...words.values()]}::int[]) as given(word, by) where by > 0
    on conflict (word) do update set entries = w.entries + excluded.entries`.execute(tx)
  await sql`
    insert into search.pair as p (first, second, entries)
    select * from unnest(${pairList.map(([first]) => first)}::text[], ${pairList.map(([, second]) => second)}::text[],
      ${[...pairs.values()]}::int[]) as given(first, second, by) where by > 0
    on conflict (first, second) do update set entries = p.entries + excluded.entries`.execute(tx)
  await takeFrom(tx, words, pairs)
  await sql`select nextval('search.counts_version')`.execute(tx)
}

async function takeFrom(tx: Tx, words: Counts['words'], pairs: Counts['pairs']) {
  const lessWords = [...words].filter(([, by]) => by < 0)
  const lessPairs = [...pairs]
    .filter(([, by]) => by < 0)
    .map(([pair, by]) => [...pair.split(' '), by] as const)
  if (lessWords.length > 0) {
    await sql`
      update search.word w set entries = w.entries + by
      from unnest(${lessWords.map(([word]) => word)}::text[], ${lessWords.map(([, by]) => by)}::int[]) as given(word, by)
      where w.word = given.word`.execute(tx)
    await sql`delete from search.word where entries = 0`.execute(tx)
  }
  if (lessPairs.length > 0) {
    await sql`
      update search.pair p set entries = p.entries + by
      from unnest(${lessPairs.map(([first]) => first)}::text[], ${lessPairs.map(([, second]) => second)}::text[],
        ${lessPairs.map(([, , by]) => by)}::int[]) as given(first, second, by)
      where p.first = given.first and p.second = given.second`.execute(tx)
    await sql`
      delete from search.pair p using unnest(${lessPairs.map(([first]) => first)}::text[],
        ${lessPairs.map(([, second]) => second)}::text[]) as given(first, second)
      where p.first = given.first and p.second = given.second and p.entries = 0`.execute(tx)
  }
}

/**
 * Counts everything anew from the terms themselves and mends what differs. What agrees is not touched: searches read
 * the counts all the while.
 */
export async function recount(tx: Tx): Promise<void> {
  await sql`create temporary table counted on commit drop as
    select word, ndoc from ts_stat('select terms from search.match') where word !~ '^\\^.* '`.execute(tx)
  await sql`create temporary table counted_pair on commit drop as
    select split_part(word, ' ', 1) as first, split_part(word, ' ', 2) as second, ndoc
    from counted where strpos(word, ' ') > 0`.execute(tx)
  await sql`delete from search.word w where not exists (select from counted where word = w.word)`.execute(tx)
  await sql`delete from search.pair p
    where not exists (select from counted_pair c where c.first = p.first and c.second = p.second)`.execute(tx)
  await sql`
    insert into search.word as w select word, ndoc from counted where strpos(word, ' ') = 0
    on conflict (word) do update set entries = excluded.entries where w.entries <> excluded.entries`.execute(
    tx,
  )
  await sql`
    insert into search.pair as p select first, second, ndoc from counted_pair
    on conflict (first, second) do update set entries = excluded.entries
      where p.entries <> excluded.entries`.execute(tx)
  await sql`select nextval('search.counts_version')`.execute(tx)
}
