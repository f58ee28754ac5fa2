import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { endAll, loa, treeOf } from './loa-process.ts'
import { preparedData } from './prepared-data.ts'

const story = '/tin-tuc/ke-hoach-thong-tin-tuyen-truyen-cai-cach-hanh-chinh-tinh-ninh-thuan-nam-2023'
/** What may be lost is what was read in the last two seconds. */
const mostLost = 2000

after(endAll)

test('kill -9 of everything loses no view older than two seconds and counts none twice', async (t) => {
  const folder = await preparedData('ninh-thuan')
  t.after(() => rm(folder, { recursive: true, force: true }))
  const env = { LOA_DATA: folder, LOA_PACK: 'ninh-thuan' }

  const running = loa(['start'], env)
  const address = await running.address
  const before = await viewsShown(address)
  const read: number[] = []
  for (let reader = 0; reader < 120; reader++) {
    await readAs(address, reader)
    read.push(performance.now())
    await pause(40)
  }
  const pids = await treeOf(running.pid)
  const killedAt = performance.now()
  for (const pid of pids) kill(pid)
  await running.ended

  const again = loa(['start'], env)
  const views = (await viewsShown(await again.address)) - before
  const old = read.filter((at) => at < killedAt - mostLost).length
  again.interrupt()
  await again.ended
  assert.ok(views >= old && views <= read.length, `${views} of ${read.length} counted, ${old} had to be`)
  t.diagnostic(`${read.length} readers, ${views} counted after kill -9, ${old} were older than two seconds`)
})

/** Somebody of their own, who moves as browsers do. */
async function readAs(address: string, reader: number) {
  const answer = await fetch(address + story, {
    headers: {
      'user-agent': `Mozilla/5.0 (X11; Linux x86_64; rv:${reader}.0) Gecko/20100101 Firefox/${reader}.0`,
      'sec-fetch-mode': 'navigate',
    },
  })
  assert.equal(answer.status, 200)
  await answer.arrayBuffer()
}

/** What the page says, asked by a program that is not counted. */
async function viewsShown(address: string): Promise<number> {
  const html = await (await fetch(address + story, { headers: { 'user-agent': 'curl/8' } })).text()
  const number = /Lượt xem<\/dt>\s*<dd>[^\d]*?([\d.]+)/.exec(html)?.[1]
  assert.ok(number, 'the story says how often it was read')
  return Number(number.replaceAll('.', ''))
}

function kill(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}
