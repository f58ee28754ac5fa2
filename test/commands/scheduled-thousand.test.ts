import assert from 'node:assert/strict'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { clockStartingOn } from '../../src/platform/clock.ts'
import { temporaryFolder } from '../../src/platform/embedded-postgres/test-support.ts'
import { endAll, type LoaProcess, loa, treeOf } from './loa-process.ts'

/** Once for every day; LOA_KILLS=5 kills as often before all are out. */
const kills = Number(process.env.LOA_KILLS ?? 1)
const count = 1000
const today = '2023-09-20'
const clock = clockStartingOn(Temporal.PlainDate.from(today))

after(endAll)

test(`${count} stories set for one moment are all out, each once, whether or not everything is killed in it`, async (t) => {
  const folder = await temporaryFolder()
  t.after(() => rm(folder, { recursive: true, force: true }))
  const env = { LOA_DATA: folder, LOA_TODAY: today }
  let running = loa(['start'], env)
  await running.address
  const moment = clock.now().add({ milliseconds: 2500 })
  await ask(folder, schedule, [count, moment.toString()])

  const outAtKill: number[] = []
  for (let kill = 1; kill <= kills; kill++) {
    outAtKill.push(await untilOut(folder, (count * (kill - 0.7)) / kills))
    await killEverything(running)
    running = loa(['start'], env)
    await running.address
  }
  await untilOut(folder, count)
  const [late] = await ask<Out>(folder, whatIsOut)

  await ask(folder, schedule, [count, clock.now().add({ milliseconds: 2000 }).toString()])
  await untilOut(folder, 2 * count)
  const [out] = await ask<Out>(folder, whatIsOut)
  const all = { stories: 2 * count, lines: 2 * count, events: 2 * count }
  const { best, worst, ...counted } = out as Out
  assert.deepEqual(counted, { ...all, linesEach: 1, eventsEach: 1, left: 0, early: 0 })
  running.interrupt()
  await running.ended
  t.diagnostic(
    `killed with ${outAtKill.join(', ')} of ${count} out, the last came out ${late?.worst} s after its moment, the restart included`,
  )
  t.diagnostic(
    `without a kill the first of ${count} came out ${best} s after its moment, the last ${worst} s`,
  )
})

type Out = {
  readonly stories: number
  readonly lines: number
  readonly linesEach: number
  readonly events: number
  readonly eventsEach: number
  readonly left: number
  readonly early: number
  readonly best: number
  readonly worst: number
}

/** Stories as they stand when a board has scheduled them: written, submitted and approved by three people. */
const schedule = `
  with agency as (
    insert into agencies.agency (slug, kind, valid_from) values ('so-thu-' || $2::text, 'so', '2021-01-01') returning id
  ), section as (
    insert into newsroom.section (key, position, name_vi, name_en) values ('thu-' || $2::text, 1, 'Thử', 'Test') returning key
  ), story as (
    insert into newsroom.story (slug, kind, agency_id, section_key)
    select 'tin-' || n || '-' || $2::text, 'news', agency.id, section.key from agency, section, generate_series(1, $1::integer) n
    returning id, slug
  ), areas as (
    insert into newsroom.story_area (story_id, reform_area) select id, 'thu_tuc' from story
  ), audiences as (
    insert into newsroom.story_label (story_id, kind, key) select id, 'audience', 'rural_people' from story
  )
  insert into newsroom.edition (story_id, lang, version, title, summary, body, text, made_at, state, revision, saved_at,
    saved_by, submitted_at, submitted_by, approved_at, approved_by, scheduled_for, scheduled_by)
  select id, 'vi', 1, 'Tin ' || slug, 'Tóm tắt.',
    '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Nội dung."}]}]}', 'Nội dung.',
    now, 'scheduled', 2, now, 'writer', now, 'writer', now, 'editor', now, 'editor' from story, (select $2::text::timestamptz) moment(now)`

const whatIsOut = `
  with lines as (select subject, count(*) from platform.history where action = 'story.published' group by subject),
  events as (select payload->>'editionId', count(*) from platform.outbox where type = 'story.published' group by 1)
  select count(*) filter (where state = 'published')::integer as stories,
    count(*) filter (where state <> 'published')::integer as left,
    count(*) filter (where out_at < scheduled_for)::integer as early,
    round(extract(epoch from min(out_at - scheduled_for) filter (where scheduled_for = (select max(scheduled_for) from newsroom.edition))), 2)::float8 as best,
    round(extract(epoch from max(out_at - scheduled_for) filter (where scheduled_for = (select max(scheduled_for) from newsroom.edition))), 2)::float8 as worst,
    (select count(*)::integer from lines) as lines, (select max(count)::integer from lines) as "linesEach",
    (select count(*)::integer from events) as events, (select max(count)::integer from events) as "eventsEach"
  from newsroom.edition`

async function ask<Row extends object>(
  folder: string,
  query: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const { databaseUrl } = JSON.parse(await readFile(join(folder, 'loa.pid.json'), 'utf8'))
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query(query, [...values])).rows as Row[]
  } finally {
    await client.end()
  }
}

/** Waits until at least so many are out; answers how many are. */
async function untilOut(folder: string, wanted: number): Promise<number> {
  for (;;) {
    const [row] = await ask<{ out: number }>(
      folder,
      `select count(*)::integer as out from newsroom.edition where state = 'published'`,
    )
    if (row && row.out >= wanted) return row.out
    await pause(5)
  }
}

/** Loa, its children and the database server, all at once. */
async function killEverything(running: LoaProcess): Promise<void> {
  for (const pid of await treeOf(running.pid)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself in the meantime.
    }
  }
  await running.ended
}
