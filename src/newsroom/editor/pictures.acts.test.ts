import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { draftedStory } from '../../../test/support/drafted-story.ts'
import { photoWithPosition } from '../../../test/support/sample-files.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { keepPicture } from '../../platform/media/pictures-keep.ts'
import { showInDraft } from '../../platform/media/store-pictures.ts'
import type { Body } from '../body/body.ts'
import { hidePictures, showPictures } from '../body/show-pictures.ts'

async function keptPhoto({ deps }: World, width = 1200) {
  const kept = await keepPicture(deps, 'test', {
    bytes: await photoWithPosition(width, width / 2),
    name: 'a.jpg',
  })
  assert.ok(kept.ok)
  return kept.value
}
const bodyWith = (picture: { sha256: string; width: number; height: number }): Body => ({
  type: 'doc',
  content: [{ type: 'picture', attrs: { ...picture, alt: 'x', isDecorative: false, caption: '' } }],
})

test('a picture is public only while something published shows it', async (t) => {
  const world = await testWorld(t)
  const writer = await world.actor('editor', 'so-noi-vu')
  const { storyId } = await draftedStory(world, writer)
  const picture = await keptPhoto(world)
  const address = `/anh/${picture.sha256}/960.webp`
  const stranger = await world.actor('editor', 'so-cong-thuong')
  await showInDraft(world.db, picture.sha256, `story:${storyId}`)
  assert.equal((await world.visit(address)).status, 404)
  assert.equal((await world.visit(`/lam-viec/toa-soan${address}`)).status, 303)
  assert.equal((await world.visit(`/lam-viec/toa-soan${address}`, { as: writer })).status, 200)
  assert.equal((await world.visit(`/lam-viec/toa-soan${address}`, { as: stranger })).status, 404)

  await world.db.transaction().execute((tx) => showPictures(tx, storyId, bodyWith(picture)))
  const shown = await world.visit(address)
  assert.equal(shown.status, 200)
  assert.match(shown.headers.get('cache-control') ?? '', /public, s-maxage=3600,.*immutable/)
  const etag = shown.headers.get('etag')!
  assert.equal((await world.visit(address, { headers: { 'if-none-match': etag } })).status, 304)

  await world.db.transaction().execute((tx) => hidePictures(tx, storyId))
  assert.equal((await world.visit(address)).status, 404)
})

test('who asks only for the head of a picture opens no file that nobody would close', async (t) => {
  const world = await testWorld(t)
  const writer = await world.actor('editor', 'so-noi-vu')
  const { storyId } = await draftedStory(world, writer)
  const picture = await keptPhoto(world)
  await world.db.transaction().execute((tx) => showPictures(tx, storyId, bodyWith(picture)))
  const opened = t.mock.method(world.deps.files, 'stream')
  const head = await world.visit(`/anh/${picture.sha256}/960.webp`, { method: 'HEAD' })
  assert.deepEqual([head.status, opened.mock.callCount()], [200, 0])
  const whole = await world.visit(`/anh/${picture.sha256}/960.webp`)
  assert.equal(head.headers.get('content-length'), String((await whole.bytes()).length))
})

test('copies are drawn at their width, never enlarged, each once however many ask', async (t) => {
  const world = await testWorld(t)
  const writer = await world.actor('editor', 'so-noi-vu')
  const { storyId } = await draftedStory(world, writer)
  const { sha256 } = await keptPhoto(world, 700)
  await showInDraft(world.db, sha256, `story:${storyId}`)
  const fetch = (copy: string) => world.visit(`/lam-viec/toa-soan/anh/${sha256}/${copy}`, { as: writer })
  const sizes = async (copy: string) => {
    const answer = await fetch(copy)
    const { width, format } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
    return [width, format, answer.headers.get('content-type')]
  }
  assert.deepEqual(await sizes('480.avif'), [480, 'heif', 'image/avif'])
  assert.deepEqual(await sizes('960.jpg'), [700, 'jpeg', 'image/jpeg'])
  const answers = await Promise.all(Array.from({ length: 8 }, () => fetch('480.webp')))
  assert.equal(new Set(answers.map((answer) => answer.headers.get('etag'))).size, 1)
  const rows = await world.db.selectFrom('platform.pictureCopy').select('name').execute()
  assert.deepEqual(rows.map((row) => row.name).toSorted(), ['480.avif', '480.webp', '960.jpg'])
  for (const copy of ['1440.jpg', '481.jpg', '480.svg', '0480.jpg', '480.jpg.html'])
    assert.equal((await fetch(copy)).status, 404, copy)
})

test('the same photo sent twice is one picture', async (t) => {
  const world = await testWorld(t)
  assert.deepEqual(await keptPhoto(world), await keptPhoto(world))
})
