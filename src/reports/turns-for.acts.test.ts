import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places, reportScene } from '../../test/support/report-scene.ts'
import type { Actor } from '../platform/actor.ts'
import { enterNumber } from './acts/enter-number.ts'
import { sendReport } from './acts/send-report.ts'
import { signReport } from './acts/sign-report.ts'
import { submitReport } from './acts/submit-report.ts'
import { turnsFor } from './turns-for.ts'

test('a report is told to whoever has the next step of it, until it is sent', async (t) => {
  const scene = await reportScene(t)
  const { world, db, officer, head, stranger } = scene
  const { deps } = world
  const reportId = await scene.reportOf('commune')
  await world.actor('unit_officer', places.district)
  const told = async (actor: Actor) =>
    (await turnsFor(db, actor, deps.clock)).map(({ href, text }) => `${href} ${text.vi}`)

  const [draft = '', ...more] = await told(officer)
  assert.ok(draft.startsWith(`/lam-viec/bao-cao/${reportId} UBND xã Phước Đại, Báo cáo`), draft)
  assert.match(draft, /quý III năm 2023: viết và trình ký \(/)
  assert.deepEqual(more, [])
  assert.deepEqual(await told(head), [])
  assert.ok(!(await told(stranger)).some((one) => one.includes(`/${reportId} `)))

  await scene.writeJudgement(reportId)
  assert.ok((await submitReport(deps, officer, { reportId })).ok)
  assert.deepEqual(await told(officer), [])
  assert.match((await told(head))[0] ?? '', /chờ ông\/bà ký/)
  assert.ok((await signReport(deps, head, { reportId })).ok)
  assert.match((await told(officer))[0] ?? '', /chờ cấp số/)
  assert.deepEqual(await told(head), [])
  const issuedOn = deps.clock.today().toString()
  assert.ok((await enterNumber(deps, officer, { reportId, number: 7, issuedOn })).ok)
  assert.match((await told(officer))[0] ?? '', /chờ gửi/)
  assert.ok((await sendReport(deps, officer, { reportId })).ok)
  assert.deepEqual(await told(officer), [])
})
