import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showFiles } from '../../src/newsroom/files/show-files.ts'
import { filesOf } from '../../src/newsroom/files/store.ts'
import { startCorrection } from '../../src/newsroom/life/start-correction.ts'
import { deskPath } from '../../src/newsroom/workspace/addresses.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { publicFilePath } from '../../src/platform/public-files.ts'
import { openBrowser } from '../support/browser.ts'
import { masks } from '../support/hostile-files.ts'
import { hostileScene } from '../support/hostile-scene.ts'
import { did, type NewsroomScene } from '../support/newsroom-scene.ts'
import { fileOf, smallPdf } from '../support/sample-files.ts'

/** What a browser shows by itself and in which nothing of a sender's runs. */
const harmless =
  /^(application\/(pdf|vnd\.openxmlformats[\w.-]+)|image\/(webp|avif|jpeg|png)|audio\/(mpeg|mp4)|video\/mp4|text\/vtt)$/

test('whatever file is sent wherever files are taken, it is refused or served so that nothing in it runs', async (t) => {
  const scene = await hostileScene(t)
  const { editor, db } = scene
  const { storyId, editionId } = await scene.draft({ by: editor, agencyId: scene.ids.portal })
  const answers = await sendEverywhere(scene, editor, editionId)
  assert.ok(
    answers.every((status) => [200, 303, 404, 422].includes(status)),
    String([...new Set(answers)]),
  )
  const files = await filesOf(db, editionId)
  assert.ok(files.length > 5 && files.length < masks.length, `${files.length} files were taken`)
  await db.transaction().execute(async (tx) => {
    await tx.updateTable('newsroom.edition').set({ state: 'published' }).where('id', '=', editionId).execute()
    await showFiles(tx, storyId, editionId)
  })

  const { rows } = await everyKeptFile(scene)
  assert.ok(rows.length >= files.length)
  const addresses = [
    ...files.map(({ sha256, name }) => publicFilePath(sha256, name)),
    ...files.map(({ sha256, name }) => `${publicFilePath(sha256, name)}?tai`),
    ...files.map(({ id }) => `${deskPath(editionId)}/tep/${id}/tai`),
  ]
  for (const address of addresses) await checkAnswer(scene, address, editor)
  await openEach(scene, addresses.slice(0, files.length), editor)
})

/** Every place that takes a file, in the name of somebody who may. */
async function sendEverywhere(scene: Scene, editor: Actor, editionId: number): Promise<number[]> {
  const { world } = scene
  const statuses: number[] = []
  const post = async (path: string, form: Record<string, string | File | File[]>, as = editor) => {
    const { status } = await world.visit(path, { as, form })
    statuses.push(status)
  }
  const officer = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  const province = String(await world.agencyId('ubnd-tinh-ninh-thuan'))
  const desk = deskPath(editionId)
  const files = masks.map(({ name, type, bytes }) => fileOf(name, bytes, type))
  for (let from = 0; from < files.length; from += 10)
    await post(`${desk}/tep`, { file: files.slice(from, from + 10) })
  for (const file of files) {
    await post(`${desk}/soan/anh`, { picture: file })
    await post(`${desk}/soan/word`, { docx: file })
    await post('/lam-viec/ke-hoach', { file, agencyId: province }, officer)
  }
  await post(`${desk}/tep`, { file: fileOf('that.pdf', smallPdf('thay'), 'application/pdf') })
  const real = (await filesOf(scene.db, editionId)).find(({ name }) => name === 'that.pdf')
  for (const { name, type, bytes } of masks.slice(0, 8))
    await post(`${desk}/tep/${real!.id}/thay`, { file: fileOf(name, bytes, type) })
  return statuses
}

type Scene = NewsroomScene & { readonly address: string; cookieOf(actor: Actor): string }

const everyKeptFile = async ({ db }: Scene) => ({
  rows: await db.selectFrom('platform.file').select(['sha256', 'mediaType']).execute(),
})

async function checkAnswer({ world }: Scene, address: string, as: Actor) {
  const { status, headers } = await world.visit(address, { as })
  assert.equal(status, 200, address)
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  assert.match(type, harmless, address)
  assert.equal(headers.get('x-content-type-options'), 'nosniff', address)
  const disposition = headers.get('content-disposition') ?? ''
  assert.match(disposition, /^(inline|attachment); filename/)
  assert.doesNotMatch(disposition, /[<>\r\n]|"[^;"]*"[^;]/, disposition)
  const isShown = disposition.startsWith('inline')
  if (isShown) assert.doesNotMatch(type, /html|xml|script|openxml/)
  else if (address.includes('lam-viec')) assert.match(headers.get('content-security-policy') ?? '', /sandbox/)
}

/** Opened by itself, in a frame, as a script and as a picture of our own page: nothing runs. */
async function openEach(scene: Scene, addresses: readonly string[], as: Actor) {
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ baseURL: scene.address, acceptDownloads: false })
    await context.setExtraHTTPHeaders({ cookie: scene.cookieOf(as) })
    const page = await context.newPage()
    const ran: string[] = []
    page.on('dialog', (dialog) => {
      ran.push(`dialog at ${page.url()}`)
      void dialog.dismiss()
    })
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'commit' }).catch(() => {})
      if (await page.evaluate('window.hasRun').catch(() => undefined)) ran.push(address)
    }
    await page.goto('/lam-viec', { waitUntil: 'domcontentloaded' })
    await page.evaluate(embedAll, addresses)
    if (await page.evaluate('window.hasRun')) ran.push('embedded')
    assert.deepEqual(ran, [])
  } finally {
    await browser.close()
  }
}

async function embedAll(addresses: readonly string[]) {
  const tags: readonly (readonly [string, string])[] = [
    ['script', 'src'],
    ['img', 'src'],
    ['embed', 'src'],
    ['object', 'data'],
  ]
  const all = addresses.flatMap((address) =>
    tags.map(([tag, attribute]) => {
      const element = document.createElement(tag)
      element.setAttribute(attribute, address)
      return new Promise<void>((settled) => {
        element.addEventListener('load', () => settled())
        element.addEventListener('error', () => settled())
        setTimeout(settled, 500)
        document.body.append(element)
      })
    }),
  )
  await Promise.all(all)
}

test('a correction may not bring in by replacement what would not be taken by itself', async (t) => {
  const scene = await hostileScene(t)
  const { editor, deps, db, world } = scene
  const made = await scene.draft({ by: editor, agencyId: scene.ids.portal })
  await world.visit(`${deskPath(made.editionId)}/tep`, {
    as: editor,
    form: { file: fileOf('a.pdf', smallPdf('a')) },
  })
  await db
    .updateTable('newsroom.edition')
    .set({ state: 'published', outAt: '2023-09-20T01:00Z' })
    .where('id', '=', made.editionId)
    .execute()
  const { editionId } = did(await startCorrection(deps, editor, { storyId: made.storyId, lang: 'vi' }))
  const [file] = await filesOf(db, editionId)
  const svg = masks.find(({ name }) => name === 'anh.svg')!
  const { status } = await world.visit(`${deskPath(editionId)}/tep/${file!.id}/thay`, {
    as: editor,
    form: { file: fileOf('a.pdf', svg.bytes, 'application/pdf') },
  })
  assert.equal(status, 422)
  assert.equal((await filesOf(db, editionId))[0]!.sha256, file!.sha256)
})
