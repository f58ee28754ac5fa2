import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readXlsx } from 'hucre/xlsx'
import type { Actor } from '../../src/platform/actor.ts'
import { routesOf, withSamples } from '../permissions/routes-of.ts'
import { signedScene } from '../support/appraisal-scene.ts'

const long = 'Ư'.repeat(5000)
const many = Array.from({ length: 12 }, (_, n) => `${n}`)

/** Forms as no page of ours would send them; every name that the forms of both capabilities know. */
const names = [
  ...[
    'edit',
    'lan',
    'act',
    'points',
    'confirm',
    'checks',
    'note',
    'activity',
    'remove',
    'link',
    'applies',
    'whyNot',
  ],
  ...[
    'text',
    'reason',
    'backReason',
    'ly-do',
    'noi-dung',
    'gia-tri',
    'number',
    'day',
    'so',
    'ngay',
    'code',
    'field',
  ],
  ...[
    'nam',
    'name',
    'nameVi',
    'nameEn',
    'file',
    'classKey',
    'setId',
    'opensOn',
    'selfDue',
    'finalDue',
    'ky',
    'buoc',
  ],
  ...[
    'kind',
    'rule',
    'maximum',
    'position',
    'parent',
    'year',
    'planId',
    'fromDay',
    'toDay',
    'from',
    'to',
    'nhom',
  ],
]
const hostile: readonly (string | readonly string[])[] = [
  long,
  many,
  '1e999',
  '-99999999999999999999',
  '{"kind":"formula","expression":"1/0"}',
  '\u0000\u202e=cmd|calc',
]

test('no form and no address of scoring or reports breaks, however malformed', async (t) => {
  const { world, sheetId, roundId, setId, idOf, officer, head, appraiser, programmeOfficer, leader } =
    await signedScene(t)
  const samples: Readonly<Record<string, string>> = {
    ...{
      sheetId: `${sheetId}`,
      roundId: `${roundId}`,
      setId: `${setId}`,
      otherId: `${setId}`,
      evidenceId: '1',
    },
    ...{ criterionId: `${idOf('A.2.1')}`, classKey: 'ubnd_cap_huyen', reportId: '1', key: 'works_due' },
  }
  const all = routesOf(await world.site()).filter(({ path }) => /^\/lam-viec\/(cham-diem|bao-cao)/.test(path))
  const known = ({ path }: { path: string }) =>
    [...path.matchAll(/:(\w+)/g)].every(([, name]) => name! in samples)
  const broken: string[] = []
  const ask = async (
    method: string,
    path: string,
    as: Actor,
    form?: Readonly<Record<string, string | readonly string[]>>,
  ) => {
    const { status } = await world.visit(path, { as, method, ...(form && { form }) })
    if (status >= 500) broken.push(`${method} ${path.slice(0, 120)}: ${status}`)
  }

  const actors = [officer, head, appraiser, programmeOfficer, leader]
  // Every route meets two of them, every one of them meets a third of the routes.
  for (const [at, route] of all
    .filter(known)
    .filter(({ method }) => method === 'POST')
    .entries())
    for (const turn of [at, at + 3]) {
      const form = Object.fromEntries(names.map((name) => [name, hostile[turn % hostile.length]!]))
      for (const as of actors) await ask('POST', withSamples(route.path, samples), as, form)
    }
  const wild = ['99999999999', '2147483648']
  for (const route of all.filter(known))
    for (const [at, [, name]] of [...route.path.matchAll(/:(\w+)/g)].entries()) {
      const path = withSamples(route.path, { ...samples, [name!]: wild[at % 2]! })
      await ask(route.method, path, programmeOfficer, route.method === 'POST' ? {} : undefined)
    }
  assert.deepEqual([...new Set(broken)], [])
})

test('what somebody wrote reaches a workbook as words, never as a formula', async (t) => {
  const { world, sheetId, roundId, setId, idOf, programmeOfficer } = await signedScene(t)
  const payloads = ['=HYPERLINK("http://x.vn","y")', '+1+1', '-2+3', '@SUM(A1)', '\t=1+1']
  await world.db
    .updateTable('scorecards.round')
    .set({ nameVi: payloads[0]!, nameEn: payloads[0]! })
    .where('id', '=', roundId)
    .execute()
  await world.db
    .updateTable('scorecards.criteriaSet')
    .set({ nameVi: payloads[3]!, legalBasis: payloads[1]! })
    .where('id', '=', setId)
    .execute()
  await world.db
    .updateTable('scorecards.score')
    .set({ appraisedPoints: 1000, appraisedReason: payloads[4]!, explanation: payloads[2]! })
    .where('sheetId', '=', sheetId)
    .where('criterionId', '=', idOf('A.2.1'))
    .execute()
  for (const path of [
    `phieu/${sheetId}/phieu-cham-diem.xlsx`,
    `dot/${roundId}/phu-luc.xlsx`,
    `dot/${roundId}/giai-trinh.xlsx`,
    `bo-tieu-chi/${setId}/tai-ve.xlsx`,
  ]) {
    const answer = await world.visit(`/lam-viec/cham-diem/${path}`, { as: programmeOfficer })
    assert.equal(answer.status, 200, path)
    const book = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
    const formulas = book.sheets.flatMap(({ cells }) =>
      [...(cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []),
    )
    for (const formula of formulas)
      assert.match(formula, /^(?:SUM|SUBTOTAL|ROUND|IF|COUNTIF?)\(/, `${path}: ${formula}`)
    for (const value of book.sheets.flatMap(({ rows }) => rows.flat()))
      if (typeof value === 'string') assert.ok(!formulas.includes(value.replace(/^=/, '')), value)
  }
})
