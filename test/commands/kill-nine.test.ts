import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { Hand } from './hand.ts'
import { killEverything } from './kill-everything.ts'
import { endAll, loa } from './loa-process.ts'
import { preparedData } from './prepared-data.ts'

/** One for every day; LOA_KILLS=20 for the whole proof. */
const kills = Number(process.env.LOA_KILLS ?? 1)
const root = join(import.meta.dirname, '../..')
const plan = join(root, 'packs/ninh-thuan/plans/ke-hoach-911-2023.docx')

after(endAll)

test(`whatever was acknowledged before ${kills} kill -9 of everything is there afterwards, and the check is clean`, async (t) => {
  const folder = await preparedData('ninh-thuan')
  t.after(() => rm(folder, { recursive: true, force: true }))
  const env = { LOA_DATA: folder, LOA_PACK: 'ninh-thuan' }
  const acknowledged = { activities: [] as string[], plans: [] as string[] }

  for (let kill = 1; kill <= kills; kill++) {
    const running = loa(['start'], env)
    const address = await running.address
    const [officer, commune] = [new Hand(address), new Hand(address)]
    await officer.signIn('chuyenvien.snv@demo.loa')
    await commune.signIn('xa-phuoc-dai@demo.loa')
    const work = [keepLogging(commune, acknowledged.activities), keepImporting(officer, acknowledged.plans)]
    const before = count(acknowledged)
    // A loop that ends before the kill has been refused something: that is this test's own mistake.
    await Promise.race([...work, until(() => count(acknowledged) > before)])
    await pause(Math.random() * 1500)
    await killEverything(running)
    await Promise.allSettled(work)
  }

  const running = loa(['start'], env)
  const address = await running.address
  const [officer, commune] = [new Hand(address), new Hand(address)]
  await officer.signIn('chuyenvien.snv@demo.loa')
  await commune.signIn('xa-phuoc-dai@demo.loa')
  const missing: string[] = []
  for (const path of acknowledged.activities) if ((await commune.get(path)).status !== 200) missing.push(path)
  for (const path of acknowledged.plans) if ((await officer.get(path)).status !== 200) missing.push(path)
  assert.deepEqual(missing, [])

  const { stdout } = await promisify(execFile)(join(root, 'bin/loa'), ['check'], {
    env: { ...process.env, ...env },
  })
  assert.match(stdout, /The history is whole/)
  running.interrupt()
  await running.ended
  const { activities, plans } = acknowledged
  t.diagnostic(
    `${kills} kills; ${activities.length} activities and ${plans.length} imports acknowledged, 0 missing`,
  )
})

type Acknowledged = { readonly activities: readonly string[]; readonly plans: readonly string[] }

const count = ({ activities, plans }: Acknowledged) => activities.length + plans.length

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(20)
}

/** Logs one activity after the other until the connection breaks; each address it is sent to is an acknowledgement. */
async function keepLogging(hand: Hand, acknowledged: string[]): Promise<void> {
  for (;;) {
    const page = await hand.get('/lam-viec/ghi')
    const form = hand.uploadForm(await page.text())
    const answer = await hand.post('/lam-viec/ghi', { ...form, ...anActivity() })
    const location = answer.headers.get('location')
    if (answer.status !== 303 || !location)
      throw new Error(`not acknowledged: ${answer.status} ${await answer.text()}`)
    acknowledged.push(location)
  }
}

async function keepImporting(hand: Hand, acknowledged: string[]): Promise<void> {
  const bytes = await readFile(plan)
  for (;;) {
    const page = await hand.get('/lam-viec/ke-hoach')
    const form = hand.uploadForm(await page.text())
    const answer = await hand.post('/lam-viec/ke-hoach', {
      ...form,
      file: new File([bytes], 'ke-hoach.docx'),
    })
    const location = answer.headers.get('location')
    if (answer.status !== 303 || !location) throw new Error(`not acknowledged: ${answer.status}`)
    acknowledged.push(location)
  }
}

const photo = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#0b5563' } })
  .jpeg()
  .toBuffer()

const anActivity = () => ({
  form: 'loudspeaker',
  what: `Phát thanh thử ${randomUUID()}`,
  theme: '4',
  audience: 'rural_people',
  photo: new File([new Uint8Array(photo)], 'loa.jpg', { type: 'image/jpeg' }),
})
