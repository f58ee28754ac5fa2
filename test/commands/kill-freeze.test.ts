import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { whoRuns } from '../../src/cli/running.ts'
import { queryAt } from '../../src/platform/embedded-postgres/test-support.ts'
import { type FreezeScene, freezeStanding, layFreezeScene } from './freeze-scene.ts'
import { Hand } from './hand.ts'
import { killEverything } from './kill-everything.ts'
import { endAll, type LoaProcess, loa } from './loa-process.ts'
import { preparedData } from './prepared-data.ts'

after(endAll)

const nothing = {
  ...{ sheet: 'awaiting_head', report: 'submitted', round: 'decided' },
  ...{ sheetFrozen: 0, reportFrozen: 0, roundFrozen: 0, signedMoves: 0, ranked: 0 },
  ...{ sheetLines: 0, reportLines: 0, roundLines: 0 },
}
const all = {
  ...{ sheet: 'appraising', report: 'signed', round: 'published' },
  ...{ sheetFrozen: 1, reportFrozen: 1, roundFrozen: 1, signedMoves: 1, ranked: 7 },
  ...{ sheetLines: 1, reportLines: 1, roundLines: 1 },
}

test('kill -9 in the middle of signing and publishing leaves nothing of them; done again they are done once and stay', async (t) => {
  const folder = await preparedData('ninh-thuan')
  t.after(() => rm(folder, { recursive: true, force: true }))
  const env = { LOA_DATA: folder, LOA_PACK: 'ninh-thuan' }
  const start = async () => {
    const running = loa(['start'], env)
    const address = await running.address
    const url = (await whoRuns(folder))!.databaseUrl!
    return { running, url, hands: await handsAt(address) }
  }

  const first = await start()
  const scene = await layFreezeScene(first.url)
  const asked = await caughtFreezing(first.url, () => freezeAll(first.hands, scene), first.running)
  assert.ok(
    asked.every(({ status }) => status === 'rejected'),
    'none was acknowledged',
  )

  const second = await start()
  assert.deepEqual(await freezeStanding(second.url, scene), nothing)
  const twice = await Promise.all([...freezeAll(second.hands, scene), ...freezeAll(second.hands, scene)])
  assert.deepEqual(
    twice.map((answer) => answer.status),
    twice.map(() => 303),
  )
  await killEverything(second.running)

  const third = await start()
  assert.deepEqual(await freezeStanding(third.url, scene), all)
  const again = await Promise.all(freezeAll(third.hands, scene))
  assert.ok(again.every(({ status }) => status === 303))
  assert.deepEqual(await freezeStanding(third.url, scene), all)
  third.running.interrupt()
  await third.running.ended
})

type Hands = { readonly head: Hand; readonly officer: Hand }

async function handsAt(address: string): Promise<Hands> {
  const [head, officer] = [new Hand(address), new Hand(address)]
  await head.signIn('chutich.huyen-bac-ai@demo.loa')
  await officer.signIn('chuyenvien.snv@demo.loa')
  return { head, officer }
}

const freezeAll = (
  { head, officer }: Hands,
  { sheet, report, round }: FreezeScene,
): readonly Promise<Response>[] => [
  head.post(`/lam-viec/cham-diem/phieu/${sheet}/ky`, { edit: '1' }),
  head.post(`/lam-viec/bao-cao/${report}/ky`, {}),
  officer.post(`/lam-viec/cham-diem/dot/${round}/cong-bo`, {}),
]

/** Lets all three go as far as the freezing itself, holds them there, and kills everything. */
async function caughtFreezing(url: string, act: () => readonly Promise<Response>[], running: LoaProcess) {
  const holder = new pg.Client({ connectionString: url })
  holder.on('error', () => {})
  await holder.connect()
  await holder.query('begin; lock table scorecards.frozen, reports.frozen in share mode')
  const answers = act()
  const early: unknown[] = []
  for (const answer of answers) answer.then(({ status }) => early.push(status)).catch(() => {})
  while ((await waitingToFreeze(url)) !== answers.length) {
    assert.deepEqual(early, [], 'one was answered before it was frozen')
    await pause(50)
  }
  await killEverything(running)
  await holder.end().catch(() => {})
  return Promise.allSettled(answers)
}

/** How many statements wait to write what is frozen. */
async function waitingToFreeze(url: string): Promise<number> {
  const [row] = await queryAt(
    url,
    `select count(*)::integer as n from pg_locks where not granted and relation::regclass::text like '%.frozen'`,
  )
  return Number(row!.n)
}
