import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testWorld } from '../../../test/support/world.ts'
import { fold } from '../vietnamese.ts'
import { describeSchema } from './describe.ts'

const written = join(import.meta.dirname, '../../../db/schema.sql')

test('db/schema.sql says what the migrations add up to', async (t) => {
  const { db } = await testWorld(t)
  assert.equal(await describeSchema(db), await readFile(written, 'utf8'), 'run npm run db:types')
})

test('the database folds text as the code does', async (t) => {
  const { db } = await testWorld(t)
  const texts = [
    'Đặng  Hữu NGHỊ',
    'Ủy ban nhân dân xã Phước Đại',
    'Phước Đại'.normalize('NFD'),
    'ẫ ế ộ ữ ỵ Ỹ đ Đ',
    ' 911/KH-UBND ',
  ]
  for (const text of texts) {
    const { rows } = await sql<{ folded: string }>`select platform.fold(${text}) as folded`.execute(db)
    assert.equal(rows[0]!.folded, fold(text), text)
  }
})

test('rows come as the domain speaks: days and moments as ISO text, counts as numbers', async (t) => {
  const { db } = await testWorld(t)
  const { rows } = await sql`select date '2023-03-15' as a_day, timestamptz '2023-03-15 08:00+07' as a_moment,
    count(*) as how_many, 1.5::numeric as a_share`.execute(db)
  assert.deepEqual(rows, [
    { aDay: '2023-03-15', aMoment: '2023-03-15T01:00:00.000Z', howMany: 1, aShare: 1.5 },
  ])
})
