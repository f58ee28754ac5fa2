import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { readFile } from '../../src/activities/spreadsheet/reading/read-file.ts'
import { cellIn } from '../../src/activities/spreadsheet/reading/table.ts'
import { ownerField } from '../../src/platform/offline/browser/worker-types.ts'
import { tableFile, writtenRow } from '../support/activity-table.ts'
import { Hand } from './hand.ts'
import { killEverything } from './kill-everything.ts'
import { endAll, loa } from './loa-process.ts'
import { preparedData } from './prepared-data.ts'

/** One for every day; LOA_KILLS=50 for the whole proof. */
const kills = Number(process.env.LOA_KILLS ?? 1)
const root = join(import.meta.dirname, '../..')
const email = 'xa-phuoc-dai@demo.loa'
const rowsOfTable = 150
/** The list at the end holds 20,000 rows. */
const betweenTables = 400

after(endAll)

/** Something that is sent until it is acknowledged, again with the same key after a break, as a telephone does. */
type Item = { readonly name: string; isAcknowledged: boolean; send(hand: Hand): Promise<boolean> }
type Queue = { readonly items: Item[]; next(): Promise<Item> }

test(`through ${kills} kill -9 of everything what is sent again and again is there once, and tables whole`, async (t) => {
  const folder = await preparedData('ninh-thuan')
  t.after(() => rm(folder, { recursive: true, force: true }))
  const env = { LOA_DATA: folder, LOA_PACK: 'ninh-thuan' }
  const queues = [later, atOnce, tables].map(queueOf)
  const acknowledged = () => queues.map(({ items }) => items.filter((item) => item.isAcknowledged).length)

  for (let kill = 1; kill <= kills; kill++) {
    const running = loa(['start'], env)
    const address = await running.address
    const before = acknowledged()
    const work = queues.map(async (queue) => sendAll(await signedIn(address), queue))
    // Each kind in turn has come through before the next blow.
    const turn = kill % queues.length
    await Promise.race([...work, until(() => acknowledged()[turn]! > before[turn]!)])
    await pause(Math.random() * 800)
    await killEverything(running)
    await Promise.allSettled(work)
  }

  const running = loa(['start'], env)
  const hand = await signedIn(await running.address)
  const atTheEnd = await counted(hand)
  for (const { items } of queues)
    for (const { name, isAcknowledged } of items) {
      const found = atTheEnd.get(name) ?? 0
      const whole = name.startsWith('bảng') ? rowsOfTable : 1
      assert.ok(found === whole || (found === 0 && !isAcknowledged), `${name}: ${found} of ${whole}`)
    }
  for (const { items } of queues)
    for (const item of items) assert.ok(item.isAcknowledged || (await item.send(hand)), item.name)
  const all = queues.flatMap(({ items }) => items)
  const sentAgain = await counted(hand)
  for (const { name } of all)
    assert.equal(sentAgain.get(name), name.startsWith('bảng') ? rowsOfTable : 1, name)

  const check = promisify(execFile)(join(root, 'bin/loa'), ['check'], { env: { ...process.env, ...env } })
  assert.match((await check).stdout, /The history is whole/)
  running.interrupt()
  await running.ended
  const [forms, photos, imports] = acknowledged()
  t.diagnostic(
    `${kills} kills; ${forms} forms sent later, ${photos} with photos, ${imports} tables: each once`,
  )
})

function queueOf(make: () => Promise<Item>): Queue {
  const items: Item[] = []
  return {
    items,
    async next() {
      const waiting = items.find((item) => !item.isAcknowledged)
      if (waiting) return waiting
      const item = await make()
      items.push(item)
      return item
    },
  }
}

/** Sends one after the other until the connection breaks. */
async function sendAll(hand: Hand, queue: Queue): Promise<void> {
  for (;;) {
    const item = await queue.next()
    if (!(await item.send(hand))) throw new Error(`${item.name} was not taken`)
  }
}

/** A form with a photo as a device sends it when the network is back. */
async function later(): Promise<Item> {
  return itemOf(`gửi sau ${randomUUID()}`, async (hand, form) => {
    const headers = { 'x-loa-account': String(form[ownerField] ?? '') }
    const answer = await hand.post('/lam-viec/ghi/gui-sau', form, headers)
    const { activityId } = (await answer.json()) as { activityId?: number }
    return answer.status === 200 && activityId !== undefined
  })
}

async function atOnce(): Promise<Item> {
  return itemOf(`gửi ngay ${randomUUID()}`, async (hand, form) => {
    const answer = await hand.post('/lam-viec/ghi', form)
    return answer.status === 303
  })
}

type Form = Record<string, string | File | readonly string[]>

function itemOf(name: string, post: (hand: Hand, form: Form) => Promise<boolean>): Item {
  let form: Form | undefined
  const item: Item = {
    name,
    isAcknowledged: false,
    async send(hand) {
      form ??= { ...hand.uploadForm(await (await hand.get('/lam-viec/ghi?trong=1')).text()), ...filled(name) }
      item.isAcknowledged = await post(hand, form)
      return item.isAcknowledged
    },
  }
  return item
}

const photo = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#0b5563' } })
  .jpeg()
  .toBuffer()

const filled = (what: string) => ({
  ...{ form: 'loudspeaker', what, theme: '4', audience: 'rural_people', doneFrom: '2023-09-14' },
  photo: new File([new Uint8Array(photo)], 'loa.jpg', { type: 'image/jpeg' }),
})

async function tables(): Promise<Item> {
  const name = `bảng ${randomUUID()}`
  const rows = Array.from({ length: rowsOfTable }, (_, i) =>
    writtenRow({ what: `${name} dòng ${i + 1}`, theme: '4' }),
  )
  const file = await tableFile(rows)
  const item: Item = {
    name,
    isAcknowledged: false,
    async send(hand) {
      const { agency } = hand.uploadForm(await (await hand.get('/lam-viec/ghi/bang-tinh')).text())
      const answer = await hand.post('/lam-viec/ghi/bang-tinh', { agency: agency ?? '', file })
      item.isAcknowledged = answer.status === 303
      await pause(betweenTables)
      return item.isAcknowledged
    },
  }
  return item
}

/** How many activities there are by what was sent: a form's name, or a table's for each of its rows. */
async function counted(hand: Hand): Promise<ReadonlyMap<string, number>> {
  const answer = await hand.get('/lam-viec/hoat-dong.xlsx')
  const read = await readFile(new Uint8Array(await answer.arrayBuffer()))
  assert.ok(read.ok && read.value.rows.length < 20_000)
  const names = read.value.rows.map((row) =>
    String(cellIn(read.value, row, 'what')).replace(/ dòng \d+$/, ''),
  )
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

async function signedIn(address: string): Promise<Hand> {
  const hand = new Hand(address)
  await hand.signIn(email)
  return hand
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(20)
}
