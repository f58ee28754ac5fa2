import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { issueWork } from '../test/support/issued-work.ts'
import { testWorld } from '../test/support/world.ts'
import { type Database, openDatabase } from './platform/database/open.ts'
import { listen } from './platform/listen.ts'
import { reactionsOf } from './reactions.ts'

const commune = 'ubnd-xa-phuoc-dai'

test('an activity moved to another plan drops both plans’ pages, and one taken back proves nothing, in whatever order it is heard', async (t) => {
  const world = await testWorld(t)
  const { db } = world
  const { planId, ids } = await issueWork(world, [{ agency: commune }])
  const { id: _, ...plan } = await db.selectFrom('planning.plan').selectAll().executeTakeFirstOrThrow()
  const other = {
    ...plan,
    number: '812',
    slug: 'ke-hoach-khac',
    sourceBlocks: JSON.stringify(plan.sourceBlocks),
  }
  const { id: otherPlan } = await db
    .insertInto('planning.plan')
    .values(other)
    .returning('id')
    .executeTakeFirstOrThrow()
  const themes = await db
    .insertInto('planning.theme')
    .values([planId, otherPlan].map((of) => ({ planId: of, position: 1, title: 'Tuyên truyền' })))
    .returning('id')
    .execute()
  const officer = await world.actor('unit_officer', commune)
  const agency = String(await world.agencyId(commune))
  const form = (change: Record<string, string>) => ({
    ...{ clientKey: randomUUID(), agency, area: agency, form: 'loudspeaker', doneFrom: '2023-09-14' },
    ...{ what: 'Phát bài trên loa', audience: 'rural_people', theme: String(themes[0]?.id) },
    ...change,
  })
  const send = async (path: string, filled: Record<string, string>) => {
    const answer = await world.visit(path, { as: officer, form: filled })
    assert.equal(answer.status, 303, await answer.text())
    return answer.headers.get('location') ?? ''
  }
  const at = await send('/lam-viec/ghi', form({}))
  const heard = await heardBy(db)
  await send(`${at}/sua`, form({ theme: String(themes[1]?.id), version: '1' }))
  const tags = await heard.end()
  for (const plan of [planId, otherPlan]) assert.ok(tags.includes(`plan-qualities:${plan}`), tags.join(' '))

  const again = await send('/lam-viec/ghi', form({ work: String(ids[0]) }))
  const { payload } = await db
    .selectFrom('platform.outbox')
    .select('payload')
    .where('type', '=', 'activity.logged')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  await send(`${again}/huy`, { version: '1', reason: 'Buổi phát không diễn ra' })
  const reactions = reactionsOf(world.deps)
  for (const type of ['activity.logged', 'activity.verified'])
    await db.transaction().execute(async (tx) => reactions[type]?.(payload as Record<string, unknown>, tx))
  const { state } = await db
    .selectFrom('planning.assignment')
    .select('state')
    .where('id', '=', ids[0]!)
    .executeTakeFirstOrThrow()
  assert.equal(state, 'accepted')
})

/** The tags of finished pages that are dropped from now on. */
async function heardBy(db: Database) {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  const url = new URL(process.env.LOA_TEST_DATABASE_URL ?? '')
  url.pathname = `/${rows[0]?.name}`
  const { pool, close } = openDatabase(url.href, 2)
  const tags: string[] = []
  const ear = await listen(pool, { loa_pages: (said) => tags.push(...JSON.parse(said)) }, () => {})
  return {
    async end() {
      await sql`select pg_notify('loa_pages', '["end"]')`.execute(db)
      while (!tags.includes('end')) await new Promise((resolve) => setTimeout(resolve, 5))
      await ear.close()
      await close()
      return tags
    },
  }
}
