import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { testWorld } from '../../../test/support/world.ts'
import { historyOf } from '../../platform/history.ts'
import { isNotFound } from '../../platform/result.ts'
import { copyToNextYear, newVersion } from './copy-set.ts'
import { diffOfSets } from './diff.ts'
import { discardDraft } from './discard-draft.ts'
import { documentOf } from './document.ts'
import { columnKeys, titleOf } from './file/columns.ts'
import { writeSetBook } from './file/write-book.ts'
import { importRows } from './import-rows.ts'
import { loadCriteriaSetsOfPack } from './load-pack.ts'
import { moveCriterion } from './move-criterion.ts'
import { putInForce } from './put-in-force.ts'
import { removeCriterion } from './remove-criterion.ts'
import { saveCriterion } from './save-criterion.ts'
import { setInForce, setOf } from './store.ts'

const pack = join(import.meta.dirname, '../../../packs/ninh-thuan')

async function scene(t: TestContext) {
  const world = await testWorld(t)
  const { deps } = world
  await loadCriteriaSetsOfPack(deps, pack)
  const officer = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  const province = await world.agencyId('ubnd-tinh-ninh-thuan')
  const asked = { agencyId: province, year: 2023, classKey: 'ubnd_cap_xa', day: '2023-09-20' }
  const first = (await setInForce(deps.db, asked))!
  const made = await newVersion(deps, officer, first.id)
  assert.ok(made.ok)
  const draftId = made.value.setId
  const draft = async () => (await setOf(deps.db, draftId))!
  const row = async (code: string) => (await draft()).criteria.find((one) => one.code === code)!
  const at = async () => ({ setId: draftId, edit: (await draft()).edit })
  return { ...world, officer, first, draftId, draft, row, at, asked }
}

test('a version is drafted once, its rows change by acts, sums follow, and what would break is refused', async (t) => {
  const { deps, officer, first, draftId, draft, row, at, actor } = await scene(t)
  assert.deepEqual(await newVersion(deps, officer, first.id), {
    ok: true,
    value: { setId: draftId, from: first.id },
  })
  assert.deepEqual(diffOfSets(first, await draft()).rows, [])

  const [group, section] = [(await row('A.1.7')).maximum, (await row('A')).maximum]
  const raised = { ...(await row('A.1.7.a')), maximum: 3000 }
  assert.deepEqual(await saveCriterion(deps, officer, await at(), raised), { ok: true, value: undefined })
  assert.deepEqual([(await row('A.1.7')).maximum, (await row('A')).maximum], [group + 1000, section + 1000])

  const seen = await at()
  await saveCriterion(deps, officer, seen, { ...raised, nameVi: 'Tên khác' })
  const late = await saveCriterion(deps, officer, seen, { ...raised, nameVi: 'Tên của người sau' })
  assert.match(late.ok ? '' : late.issues[0]!.text.vi, /vừa sửa/)

  const wrong = async (change: object) => {
    const said = await saveCriterion(deps, officer, await at(), { ...(await row('A.1.7.a')), ...change })
    return said.ok ? [] : said.issues.map(({ field }) => field)
  }
  assert.deepEqual(await wrong({ code: 'A.1.7.b' }), ['code'])
  assert.deepEqual(await wrong({ rule: { kind: 'formula', expression: 'diem("A.1.7.a")' } }), ['rule'])
  assert.deepEqual(await wrong({ rule: { kind: 'count', measure: 'no_such', each: 5 } }), ['rule'])
  assert.deepEqual(await wrong({ maximum: 0 }), ['maximum'])

  const asks = { kind: 'formula' as const, expression: 'diem("A.1.7.a") / 2' }
  assert.ok((await saveCriterion(deps, officer, await at(), { ...(await row('A.1.7.b')), rule: asks })).ok)
  assert.ok(
    (await saveCriterion(deps, officer, await at(), { ...(await row('A.1.7.a')), code: 'A.1.7.z' })).ok,
  )
  assert.deepEqual((await row('A.1.7.b')).rule, { ...asks, expression: 'diem("A.1.7.z") / 2' })

  const order = async () =>
    (await draft()).criteria
      .filter(({ parentCode }) => parentCode === 'A.1.7')
      .sort((a, b) => a.position - b.position)
      .map(({ code }) => code)
  const before = await order()
  await moveCriterion(deps, officer, await at(), { criterionId: (await row('A.1.7.b')).id!, by: -1 })
  assert.deepEqual(await order(), [before[1], before[0], ...before.slice(2)])

  const rows = (await draft()).criteria.length
  await removeCriterion(deps, officer, await at(), (await row('C')).id!)
  assert.equal((await draft()).criteria.length, rows - 6)
  assert.deepEqual(
    diffOfSets(first, await draft()).rows.map(({ kind, row: { code } }) => `${kind} ${code}`),
    [
      'changed A',
      'changed A.1',
      'changed A.1.7',
      'changed A.1.7.b',
      'added A.1.7.z',
      'removed A.1.7.a',
      'removed C',
    ].concat([1, 2, 3, 4, 5].map((n) => `removed C.${n}`)),
  )

  const neighbour = await actor('programme_officer', 'ubnd-huyen-bac-ai')
  const head = await actor('head', 'ubnd-xa-phuoc-dai')
  for (const stranger of [neighbour, head]) {
    assert.ok(isNotFound(await saveCriterion(deps, stranger, await at(), raised)))
    assert.ok(isNotFound(await discardDraft(deps, stranger, draftId)))
    assert.ok(isNotFound(await newVersion(deps, stranger, first.id)))
  }
})

test('a sound draft comes into force with a transition, the version before ends, and no row of either changes', async (t) => {
  const { deps, officer, first, draftId, draft, row, at, asked, db } = await scene(t)
  const put = async (more: object) =>
    putInForce(deps, officer, { ...(await at()), validFrom: '2023-10-01', transition: '', ...more })
  const fields = async (more: object) => {
    const said = await put(more)
    return said.ok ? [] : said.issues.map(({ field }) => field)
  }
  assert.deepEqual(await fields({}), ['transition'])
  assert.deepEqual(await fields({ validFrom: '2023-01-15', transition: 'Theo phiên bản cũ' }), ['validFrom'])
  await saveCriterion(deps, officer, await at(), {
    ...(await row('B.8')),
    id: undefined,
    code: 'D',
    parentCode: null,
    kind: 'section',
    scorer: 'self',
  })
  assert.deepEqual(await fields({ transition: 'Theo phiên bản cũ' }), [undefined])
  await removeCriterion(deps, officer, await at(), (await row('D')).id!)
  assert.ok((await put({ transition: 'Đợt đã mở chấm theo phiên bản cũ' })).ok)
  assert.ok((await put({})).ok)
  assert.equal((await setInForce(db, { ...asked, day: '2023-09-30' }))?.id, first.id)
  assert.equal((await setInForce(db, { ...asked, day: '2023-10-01' }))?.id, draftId)
  const said = await saveCriterion(deps, officer, await at(), await row('B.8'))
  assert.match(said.ok ? '' : said.issues[0]!.text.vi, /đã ban hành/)
  for (const setId of [first.id, draftId])
    await assert.rejects(
      db.updateTable('scorecards.criterion').set({ maximum: 1 }).where('setId', '=', setId).execute(),
      /never change/,
    )
  const lines = await historyOf(db, `criteria-set:${draftId}`)
  assert.equal(lines[0]?.action, 'criteria-set.put-in-force')

  const next = await Promise.all([1, 2].map(() => copyToNextYear(deps, officer, draftId)))
  assert.deepEqual(next[0], next[1])
  assert.ok(next[0]!.ok)
  const copy = (await setOf(db, next[0]!.value.setId))!
  assert.deepEqual([copy.year, copy.state, /năm 2024/.test(copy.nameVi)], [2024, 'draft', true])
  assert.deepEqual(diffOfSets(await draft(), copy), {
    rows: [],
    same: copy.criteria.length,
    bandsDiffer: false,
  })
})

test('a set goes out as XLSX and JSON and comes back the same; formulas stay words', async (t) => {
  const { deps, officer, draft, row, at } = await scene(t)
  const evil = '=HYPERLINK("http://a.b";"@x")'
  const check = { key: 'a', name_vi: '+1|2', name_en: '-cmd', points: 1000 }
  const spoilt = {
    ...(await row('A.1.3')),
    nameVi: evil,
    helpVi: '@SUM(A1)',
    rule: { kind: 'checks' as const, checks: [check] },
  }
  assert.ok((await saveCriterion(deps, officer, await at(), spoilt)).ok)
  const before = await draft()
  const bare = (set: typeof before) => documentOf(set).criteria
  const book = await writeSetBook(before)
  assert.doesNotMatch(book.toString('latin1'), /<f>/)
  for (const bytes of [book, Buffer.from(JSON.stringify(documentOf(before)))]) {
    const sent = await importRows(deps, officer, await at(), bytes)
    assert.deepEqual(sent, { ok: true, value: { rows: before.criteria.length, issues: [] } })
    assert.deepEqual(bare(await draft()), bare(before))
    assert.equal((await draft()).edit, before.edit)
  }
})

test('of a file with wrong rows nothing is saved and each is named; hostile files are refused in a sentence', async (t) => {
  const { deps, officer, draft, at } = await scene(t)
  const before = documentOf(await draft())
  const send = async (bytes: Uint8Array) => {
    const sent = await importRows(deps, officer, await at(), bytes)
    assert.ok(sent.ok)
    assert.deepEqual(documentOf(await draft()), before)
    return sent.value.issues
  }
  const book = (rows: readonly (readonly (string | number | null)[])[]) =>
    writeXlsx({
      sheets: [
        { name: 'x', rows: [columnKeys.map((key) => titleOf(key).vi), ...rows.map((row) => [...row])] },
      ],
    })
  const line = (cells: Partial<Record<(typeof columnKeys)[number], string | number>>) =>
    columnKeys.map((key) => cells[key] ?? null)
  const section = line({ code: 'A', kind: 'Mục', nameVi: 'Mục A', scorer: 'Đơn vị tự chấm' })
  const criterion = { parent: 'A', kind: 'tieu chi', nameVi: 'Tên', maximum: 1 }
  const wrong = await send(
    await book([
      section,
      line({ ...criterion, code: 'A.1', rule: 'Theo mức', measure: 'forms_used', terms: '2 là 1 điểm' }),
      line({ ...criterion, code: 'A.2', maximum: 'hai' }),
      line({ ...criterion, code: 'A.3', rule: 'Bịa ra' }),
      line({ ...criterion, code: 'A.4', gate: '1 +' }),
    ]),
  )
  assert.deepEqual(
    wrong.map(({ row, code, column }) => `${row} ${code} ${column}`),
    ['3 A.1 Mức và điểm', '4 A.2 Điểm tối đa', '5 A.3 Cách tính', '6 A.4 Điều kiện bắt buộc'],
  )
  const judged = await send(
    await book([section, line({ ...criterion, code: 'A.1' }), line({ ...criterion, code: 'A.1' })]),
  )
  assert.deepEqual(
    judged.map(({ row }) => row),
    [4, 4],
  )
  const many = Array.from({ length: 10_000 }, (_, at) => line({ ...criterion, code: `A.${at}` }))
  const json = (value: unknown) => Buffer.from(JSON.stringify(value))
  const rows = Array.from({ length: 10_000 }, () => before.criteria[0])
  for (const bytes of [await book([section, ...many]), json({ ...before, criteria: rows })])
    assert.match((await send(bytes))[0]!.text.vi, /2\.000/)
  const hostile = [
    Buffer.from('{"format":"loa-criteria-set/1","criteria":[{"__proto__":{"x":1},"code":"A"}]}'),
    Buffer.from('{"format":"loa-criteria-set/1","criteria":[null,7,"x"]}'),
    Buffer.from(`{"format":"loa-criteria-set/1","criteria":[${'['.repeat(50_000)}${']'.repeat(50_000)}]}`),
    Buffer.from('{"format":'),
    Buffer.from('{"criteria":{}}'),
    Buffer.from('PK\u0003\u0004 not a workbook'),
    Buffer.from([0xff, 0xfe, 0x00]),
    Buffer.alloc(0),
    Buffer.alloc(5_000_001, 0x20),
  ]
  for (const bytes of hostile) assert.ok((await send(bytes)).length > 0)
})
