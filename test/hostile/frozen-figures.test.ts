import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { frozenFingerprint, frozenScene } from '../support/frozen-scene.ts'
import { testWorld, type World } from '../support/world.ts'

type Ids = Awaited<ReturnType<typeof frozenScene>>

/** What somebody who reaches the database might do to a figure that was signed, and to what would let them. */
const attempts = (ids: Ids): readonly string[] => [
  ...['scorecards.frozen', 'scorecards.move', 'reports.frozen'].flatMap((table) => [
    `update ${table} set by_name = 'khác'`,
    `delete from ${table}`,
  ]),
  `update scorecards.frozen set body = '{"total": 2000}', sha256 = repeat('b', 64)`,
  `update reports.frozen set body = '{"figures": [{"value": 99}]}'`,
  // A published round, its sheets and points.
  ...['final_points = 2000', 'self_points = 0', 'is_applicable = false', `final_reason = 'khác'`].map(
    (change) => `update scorecards.score set ${change} where sheet_id = ${ids.final}`,
  ),
  `delete from scorecards.score where sheet_id = ${ids.final}`,
  `insert into scorecards.score (sheet_id, criterion_id) values (${ids.final}, ${ids.criterionId})`,
  `update scorecards.sheet set total = 2000, rank = 1 where id = ${ids.final}`,
  `update scorecards.sheet set state = 'deciding' where id = ${ids.final}`,
  `delete from scorecards.sheet where id = ${ids.final}`,
  `update scorecards.round set state = 'open' where id = ${ids.published}`,
  `update scorecards.round set decision_number = '1/QĐ' where id = ${ids.published}`,
  `delete from scorecards.round where id = ${ids.published}`,
  `update scorecards.round_class set final_due = '2030-01-01' where round_id = ${ids.published}`,
  `insert into scorecards.appraiser values (${ids.published}, 'x', 'u', 'u')`,
  `update scorecards.score_evidence set url = 'https://khac.vn' where sheet_id = ${ids.final}`,
  // A signed sheet under appraisal.
  `update scorecards.score set self_points = 2000 where sheet_id = ${ids.signed}`,
  `update scorecards.score set proposed = 2000, checks = '{web}' where sheet_id = ${ids.signed}`,
  `update scorecards.score set final_points = 2000 where sheet_id = ${ids.signed}`,
  `delete from scorecards.score where sheet_id = ${ids.signed}`,
  `delete from scorecards.score_evidence where sheet_id = ${ids.signed}`,
  // The criteria that points are given by.
  `update scorecards.criterion set maximum = 9000 where id = ${ids.criterionId}`,
  `insert into scorecards.criterion (set_id, code, position, kind, name_vi, name_en, maximum)
    values (${ids.setId}, 'B', 2, 'criterion', 'B', 'B', 1)`,
  `update scorecards.band set from_index = 1 where set_id = ${ids.setId}`,
  `update scorecards.criteria_set set state = 'draft' where id = ${ids.setId}`,
  `delete from scorecards.criteria_set where id = ${ids.setId}`,
  // What a signed report says.
  `update reports.passage set text = 'Lời khác' where report_id = ${ids.report}`,
  `delete from reports.passage where report_id = ${ids.report}`,
  `insert into reports.passage (report_id, key, text, written_at, written_by_name)
    values (${ids.report}, 'moi', 'x', now(), 'x')`,
  `update reports.set_figure set value = 99 where report_id = ${ids.report}`,
  `delete from reports.set_figure where report_id = ${ids.report}`,
  `update reports.report set state = 'draft' where id = ${ids.report}`,
  `update reports.report set frozen_sha256 = repeat('b', 64) where id = ${ids.report}`,
  `update reports.report set signed_by_name = 'khác' where id = ${ids.report}`,
  `update reports.report set number = 10 where id = ${ids.report}`,
  `update reports.report set to_day = '2023-09-30' where id = ${ids.report}`,
  `delete from reports.report where id = ${ids.report}`,
  // Past the triggers of rows.
  ...['frozen', 'move', 'score', 'score_evidence', 'sheet', 'round', 'criterion', 'criteria_set', 'band'].map(
    (table) => `truncate scorecards.${table} cascade`,
  ),
  ...['frozen', 'passage', 'set_figure', 'report', 'outline'].map(
    (table) => `truncate reports.${table} cascade`,
  ),
]

/** What only the owner of a table may do. */
const asOwner = [
  'alter table scorecards.frozen disable trigger never_changes',
  'drop trigger never_changes on reports.frozen',
  'drop table scorecards.frozen',
  'create or replace function platform.never_changes() returns trigger language plpgsql as $$ begin return new; end $$',
  `set local session_replication_role = 'replica'`,
]

test('no signed, decided or published figure changes by SQL, as the role of the application or as one with every right on the tables', async (t) => {
  const world = await testWorld(t)
  const ids = await frozenScene(world)
  const before = await frozenFingerprint(world, ids)
  await withPlainRole(world, async (plain) => {
    const refused: (readonly [string, string, string | undefined])[] = []
    for (const role of [undefined, plain])
      for (const attempt of attempts(ids)) {
        const code = await refusal(world, role, attempt)
        if (!byRule.includes(code ?? '')) refused.push([role ? 'plain' : 'application', attempt, code])
      }
    for (const attempt of asOwner) {
      const code = await refusal(world, plain, attempt)
      if (code !== notAllowed) refused.push(['plain', attempt, code])
    }
    assert.deepEqual(refused, [])
    assert.equal(await frozenFingerprint(world, ids), before)

    // Its rights are real: what is still being scored, it may change.
    const open = `update scorecards.score set self_points = 2000 where sheet_id = ${ids.scoring}`
    assert.equal(await refusal(world, plain, open), undefined)
  })
})

/** A check of ours, or another row that stands on this one. */
const byRule: readonly string[] = ['23514', '23503']
const notAllowed = '42501'

/** A role that owns nothing and has every right on every table, while it is needed. */
async function withPlainRole({ db }: World, act: (role: string) => Promise<void>) {
  const role = `loa_plain_${randomBytes(6).toString('hex')}`
  const run = (text: string) => sql.raw(text).execute(db)
  await run(`create role ${role}`)
  try {
    for (const schema of ['scorecards', 'reports', 'planning', 'agencies', 'platform']) {
      await run(`grant usage on schema ${schema} to ${role}`)
      await run(`grant all on all tables in schema ${schema} to ${role}`)
      await run(`grant all on all sequences in schema ${schema} to ${role}`)
    }
    await act(role)
  } finally {
    await run(`drop owned by ${role}`)
    await run(`drop role ${role}`)
  }
}

/** The code of the error that the statement met, or undefined when it went through; nothing of it stays. */
async function refusal(
  { db }: World,
  role: string | undefined,
  statement: string,
): Promise<string | undefined> {
  const undone = new Error('went through')
  try {
    await db.transaction().execute(async (tx) => {
      if (role) await sql.raw(`set local role ${role}`).execute(tx)
      await sql.raw(statement).execute(tx)
      throw undone
    })
  } catch (error) {
    return error === undone ? undefined : String((error as { code?: unknown }).code)
  }
  return undefined
}
