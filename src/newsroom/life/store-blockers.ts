import { sql } from 'kysely'
import type { Clock } from '../../platform/clock.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Edition, StoryFacts } from '../edition.ts'
import { knownAbbreviations } from './abbreviations.ts'
import { type Judged, judge, type Verdict } from './blockers.ts'
import { vietnameseTexts } from './store-source.ts'

export type { Blocker, Verdict } from './blockers.ts'

type Reading = { readonly db: Queryable; readonly clock: Clock }
type Facts = Judged['facts']

/** Every reason at once that this edition cannot go out yet. */
export async function blockersOf(
  reading: Reading,
  edition: Edition,
  facts: Pick<StoryFacts, keyof Facts>,
): Promise<Verdict> {
  const verdicts = await verdictsOn(reading, [{ edition, facts }])
  return verdicts.get(edition.id) as Verdict
}

/** The verdict on each of many editions, whatever their number in four queries. */
export async function verdictsOn(
  { db, clock }: Reading,
  judged: readonly { readonly edition: Edition; readonly facts: Facts }[],
): Promise<ReadonlyMap<number, Verdict>> {
  const ids = judged.map(({ edition }) => edition.id)
  const storyIds = judged.map(({ edition }) => edition.storyId)
  const around = await aroundEditions(db, ids)
  const vietnamese = await vietnameseTexts(db, storyIds)
  const abbreviations = await knownAbbreviations()
  const now = clock.now()
  return new Map(
    judged.map(({ edition, facts }) => {
      const { files = [], comments = 0, broken = [], corrects = false } = around.get(edition.id) ?? {}
      const brokenLinks = new Set(broken)
      const facing = { files, unsettledComments: comments, brokenLinks, corrects, abbreviations, now }
      const verdict = judge({ edition, facts, ...facing, vietnamese: vietnamese.get(edition.storyId) })
      return [edition.id, verdict]
    }),
  )
}

type Around = {
  readonly id: number
  readonly files: Judged['files']
  readonly comments: number
  readonly broken: readonly string[]
  readonly corrects: boolean
}

/** Files, unsettled comments, addresses known to be broken, and whether something of its language was seen before. */
async function aroundEditions(db: Queryable, ids: readonly number[]): Promise<ReadonlyMap<number, Around>> {
  const { rows } = await sql<Around>`
    select e.id,
      coalesce((select json_agg(json_build_object('name', name, 'role', role, 'signature', signature) order by position)
        from newsroom.attachment where edition_id = e.id), '[]') as files,
      (select count(*)::int from newsroom.comment where edition_id = e.id and settled_at is null) as comments,
      coalesce((select array_agg(a.url) from newsroom.link_address a
        where a.state = 'broken' and a.url in (
          select jsonb_path_query(e.body, '$.**.attrs.href')#>>'{}')), '{}') as broken,
      exists (select from newsroom.edition b where b.story_id = e.story_id and b.lang = e.lang and b.version < e.version
        and b.state in ('published', 'superseded', 'withdrawn')) as corrects
    from newsroom.edition e where e.id = any(${[...ids]}::integer[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}
