import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Hono } from 'hono'
import { draftedStory } from '../../../test/support/drafted-story.ts'
import { fileOf, smallPdf } from '../../../test/support/sample-files.ts'
import { testWorld } from '../../../test/support/world.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { publicFileRoutes } from '../../platform/http/public-files-route.ts'
import { publicFilePath } from '../../platform/public-files.ts'
import { startCorrection } from '../life/start-correction.ts'
import { attachFiles } from './attach-files.ts'
import { replaceFile } from './replace-file.ts'
import { hideFiles, showFiles } from './show-files.ts'
import { filesOf } from './store.ts'

const pdf = (name: string) => fileOf(`${name}.pdf`, smallPdf(name))

/** A story of one agency whose editions are put out without their review, which is no matter of files. */
async function story(t: TestContext) {
  const world = await testWorld(t)
  const { db, deps } = world
  const writer = await world.actor('editor', 'so-noi-vu')
  const first = await draftedStory(world, writer)
  const site = new Hono<AppEnv>()
    .use(async (c, next) => {
      c.set('deps', deps)
      await next()
    })
    .route('/', publicFileRoutes())
  const put = (storyId: number, editionId: number, state: 'published' | 'withdrawn') =>
    db.transaction().execute(async (tx) => {
      const of = tx.updateTable('newsroom.edition').where('storyId', '=', storyId)
      if (state === 'published')
        await of.set({ state: 'superseded' }).where('state', '=', 'published').execute()
      const outAt = deps.clock.now().toString()
      await tx.updateTable('newsroom.edition').set({ state, outAt }).where('id', '=', editionId).execute()
      await (state === 'published' ? showFiles : hideFiles)(tx, storyId, editionId)
    })
  const correct = async (storyId: number) => {
    const begun = await startCorrection(deps, writer, { storyId, lang: 'vi' })
    if (!begun.ok) throw new Error(JSON.stringify(begun.issues))
    return begun.value.editionId
  }
  const attach = async (editionId: number, name: string) => {
    await attachFiles(deps, writer, { editionId, uploads: [pdf(name)] })
    return (await filesOf(db, editionId)).at(-1)!
  }
  const replace = async (editionId: number, name: string) => {
    const [file] = await filesOf(db, editionId)
    await replaceFile(deps, writer, { editionId, fileId: file!.id, upload: pdf(name) })
    return (await filesOf(db, editionId))[0]!
  }
  /** What a reader gets at the address: the file, where it went, or nothing. */
  const at = async ({ sha256, name }: { sha256: string; name: string }) => {
    const response = await site.request(publicFilePath(sha256, name))
    return response.headers.get('location') ?? response.status
  }
  return { ...world, writer, ...first, put, correct, attach, replace, at }
}

const pathOf = ({ sha256, name }: { sha256: string; name: string }) => publicFilePath(sha256, name)

test('a file is to be had from when its edition is out until it is withdrawn', async (t) => {
  const { storyId, editionId, attach, put, at } = await story(t)
  const file = await attach(editionId, 'a')
  assert.equal(await at(file), 404)
  await put(storyId, editionId, 'published')
  assert.equal(await at(file), 200)
  await put(storyId, editionId, 'withdrawn')
  assert.equal(await at(file), 404)
})

test('the address of a replaced file leads to the new one once the correction is out, and not before', async (t) => {
  const { storyId, editionId, attach, put, at, correct, replace } = await story(t)
  const a = await attach(editionId, 'a')
  await put(storyId, editionId, 'published')
  const second = await correct(storyId)
  const b = await replace(second, 'b')
  assert.deepEqual([await at(a), await at(b)], [200, 404])
  await put(storyId, second, 'published')
  assert.deepEqual([await at(a), await at(b)], [pathOf(b), 200])
})

test('replaced again and again, every old address leads straight to the last; brought back, it leads nowhere', async (t) => {
  const { storyId, editionId, attach, put, at, correct, replace } = await story(t)
  const a = await attach(editionId, 'a')
  await put(storyId, editionId, 'published')
  const known = [a]
  for (const name of ['b', 'c', 'd']) {
    const edition = await correct(storyId)
    await replace(edition, `${name}-nhap`)
    known.push(await replace(edition, name))
    await put(storyId, edition, 'published')
  }
  const last = known.at(-1)!
  assert.deepEqual(await Promise.all(known.map(at)), [pathOf(last), pathOf(last), pathOf(last), 200])

  const edition = await correct(storyId)
  await replace(edition, 'a')
  await put(storyId, edition, 'published')
  assert.deepEqual(await Promise.all(known.map(at)), [200, pathOf(a), pathOf(a), pathOf(a)])
})

test('a file that another story still shows stays where it is', async (t) => {
  const world = await story(t)
  const { storyId, editionId, attach, put, at, correct, replace } = world
  const other = await draftedStory(world, world.writer, { title: 'Tin khác' })
  const a = await attach(editionId, 'a')
  await attach(other.editionId, 'a')
  await put(storyId, editionId, 'published')
  await put(other.storyId, other.editionId, 'published')
  const second = await correct(storyId)
  const b = await replace(second, 'b')
  await put(storyId, second, 'published')
  assert.equal(await at(a), 200)
  await put(other.storyId, other.editionId, 'withdrawn')
  assert.equal(await at(a), pathOf(b))
})

test('a file taken off in the correction is gone with the edition before', async (t) => {
  const { storyId, editionId, attach, put, at, correct, db } = await story(t)
  const a = await attach(editionId, 'a')
  await put(storyId, editionId, 'published')
  const second = await correct(storyId)
  assert.equal((await filesOf(db, second)).length, 1)
  await db.deleteFrom('newsroom.attachment').where('editionId', '=', second).execute()
  await put(storyId, second, 'published')
  assert.equal(await at(a), 404)
})
