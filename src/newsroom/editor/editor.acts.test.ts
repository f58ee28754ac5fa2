import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { draftedStory } from '../../../test/support/drafted-story.ts'
import { photoWithPosition } from '../../../test/support/sample-files.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import type { Actor } from '../../platform/actor.ts'
import { bodyOf } from '../body/from-lines.ts'
import { loadEdition } from '../life/store.ts'

const pathOf = (editionId: number) => `/lam-viec/toa-soan/ban/${editionId}/soan`
const json = { 'content-type': 'application/json' }

async function scene(world: World) {
  const writer = await world.actor('editor', 'so-noi-vu')
  const { editionId, storyId } = await draftedStory(world, writer)
  const words = { title: 'Niêm yết', summary: '', body: bodyOf(['Nội dung']) }
  const save = async (as: Actor, sent: unknown) =>
    (await world.site()).request(
      `${world.deps.origin}${pathOf(editionId)}/luu`,
      {
        method: 'POST',
        body: typeof sent === 'string' ? sent : JSON.stringify(sent),
        headers: { ...json, origin: world.deps.origin, cookie: `loa_session=${as.userId}` },
      },
      { address: '127.0.0.1' },
    )
  const edition = async () => (await loadEdition(world.deps, writer, editionId))!.edition
  return { writer, editionId, storyId, words, save, edition }
}

test('what the editor sends is saved, and it is told when', async (t) => {
  const { writer, words, save, edition } = await scene(await testWorld(t))
  const answer = await save(writer, { revision: 1, ...words })
  assert.deepEqual([answer.status, await answer.json()], [200, { revision: 2, at: '08:00' }])
  assert.deepEqual((await edition()).body, words.body)
})

test('when somebody else has saved since, nothing is overwritten and it is said who', async (t) => {
  const world = await testWorld(t)
  const { writer, words, save, edition } = await scene(world)
  const other = await world.actor('chief_editor', 'so-noi-vu')
  await save(other, { revision: 1, ...words, body: bodyOf(['Của người kia']) })
  const answer = await save(writer, { revision: 1, ...words })
  assert.equal(answer.status, 409)
  const { words: said, revision } = (await answer.json()) as { words: string; revision: number }
  assert.match(said, /^chief_editor so-noi-vu đã lưu bản này lúc .* vẫn còn ở đây/)
  assert.equal(revision, 2)
  assert.deepEqual((await edition()).body, bodyOf(['Của người kia']))
})

test('a stranger finds no draft to write in', async (t) => {
  const world = await testWorld(t)
  const { words, save, editionId } = await scene(world)
  const stranger = await world.actor('unit_officer', 'ubnd-xa-phuoc-dai')
  assert.equal((await save(stranger, { revision: 1, ...words })).status, 404)
  assert.equal((await world.visit(pathOf(editionId), { as: stranger })).status, 404)
  const form = { picture: new File(['x'], 'x.png') }
  assert.equal((await world.visit(`${pathOf(editionId)}/anh`, { as: stranger, form })).status, 404)
})

test('a text that is too long, too deep, cut off or of unknown blocks is refused with a sentence', async (t) => {
  const { writer, words, save, edition } = await scene(await testWorld(t))
  const sentence = async (sent: unknown) => {
    const answer = await save(writer, sent)
    assert.equal(answer.status, 422)
    return ((await answer.json()) as { words: string }).words
  }
  const long = bodyOf(['chữ '.repeat(2_500_000)])
  assert.match(await sentence({ revision: 1, ...words, body: long }), /400.000 ký tự/)
  const deep = `${'{"type":"blockquote","content":['.repeat(100_000)}${']}'.repeat(100_000)}`
  assert.match(
    await sentence(`{"revision":1,"title":"x","body":{"type":"doc","content":[${deep}]}}`),
    /quá 12 cấp/,
  )
  assert.match(await sentence('{"revision":1,"ti'), /ngắt giữa chừng/)
  assert.match(await sentence({ revision: 1, ...words, body: { type: 'html' } }), /không đọc được/)
  assert.match(await sentence({ revision: 1, ...words, title: ' ' }), /Nhập tiêu đề/)
  assert.equal((await edition()).revision, 1)
})

test('a picture is kept without what else its file held, and may be set; one that is not kept may not', async (t) => {
  const world = await testWorld(t)
  const { writer, words, save, edition, editionId } = await scene(world)
  const hostile = Buffer.concat([
    await photoWithPosition(1200, 900),
    Buffer.from('<script>window.loaWasHere(1)</script>'),
  ])
  const form = { picture: new File([new Uint8Array(hostile)], 'anh.html') }
  const answer = await world.visit(`${pathOf(editionId)}/anh`, { as: writer, form })
  const picture = (await answer.json()) as { sha256: string; width: number; height: number }
  assert.deepEqual([answer.status, picture.width, picture.height], [200, 1200, 900])
  const kept = (await world.deps.files.read(picture.sha256))!
  assert.ok(!kept.includes('<script'))
  assert.equal((await sharp(kept).metadata()).exif, undefined)

  const said = { alt: 'Bộ phận một cửa', isDecorative: false, caption: '' }
  const set = (attrs: object) => ({
    type: 'doc',
    content: [{ type: 'picture', attrs: { ...said, ...attrs } }],
  })
  // The sizes are ours, whatever is sent.
  await save(writer, { revision: 1, ...words, body: set({ ...picture, width: 7 }) })
  assert.deepEqual((await edition()).body, set(picture))
  const stolen = await save(writer, {
    revision: 2,
    ...words,
    body: set({ ...picture, sha256: 'f'.repeat(64) }),
  })
  assert.equal(stolen.status, 422)
})

test('SVG, HTML, text and broken pictures are refused with a sentence, whatever they are called', async (t) => {
  const world = await testWorld(t)
  const { writer, editionId } = await scene(world)
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="window.loaWasHere(1)"><script>1</script></svg>'
  const cut = (await photoWithPosition(1200, 900)).subarray(0, 900)
  for (const content of [svg, '<html><script>1</script>', 'GIF89a/*<svg>*/=1;', '%PDF-1.4 %%EOF', '', cut]) {
    const file = new File([typeof content === 'string' ? content : new Uint8Array(content)], 'anh.png', {
      type: 'image/png',
    })
    const answer = await world.visit(`${pathOf(editionId)}/anh`, { as: writer, form: { picture: file } })
    assert.equal(answer.status, 422)
    assert.match(((await answer.json()) as { words: string }).words, /Ảnh “anh.png”: .*\.$/)
  }
})

test('an address inside our own network is not fetched as a picture', async (t) => {
  const world = await testWorld(t)
  const { writer, editionId } = await scene(world)
  for (const address of [
    'http://127.0.0.1:1/a.png',
    'http://169.254.169.254/x',
    'file:///etc/passwd',
    'không phải',
  ]) {
    const answer = await world.visit(`${pathOf(editionId)}/anh`, { as: writer, form: { address } })
    assert.equal(answer.status, 422)
    assert.match(((await answer.json()) as { words: string }).words, /Không lấy được ảnh/)
  }
})

test('who else has the draft open is told', async (t) => {
  const world = await testWorld(t)
  const { writer, editionId } = await scene(world)
  const other = await world.actor('editor', 'so-noi-vu')
  await world.visit(`${pathOf(editionId)}/dang-mo`, { as: other, form: {} })
  const answer = await world.visit(`${pathOf(editionId)}/dang-mo`, { as: writer, form: {} })
  assert.deepEqual(await answer.json(), { others: ['editor so-noi-vu'], revision: 1 })
})

test('without a script the form saves plain writing with a picture, and comes back filled when refused', async (t) => {
  const world = await testWorld(t)
  const { writer, editionId, edition } = await scene(world)
  const picture = new File([new Uint8Array(await photoWithPosition(600, 400))], 'anh.jpg')
  const form = {
    revision: '1',
    title: 'Niêm yết',
    summary: 'Tóm',
    plain: '## Mục đích\n\n- một\n- hai',
    picture,
    alt: '',
  }
  const refused = await world.visit(pathOf(editionId), { as: writer, form })
  const page = await refused.text()
  assert.equal(refused.status, 422)
  assert.match(page, /Mô tả ảnh, hoặc chọn/)
  assert.ok(page.includes('## Mục đích'))

  const saved = await world.visit(pathOf(editionId), { as: writer, form: { ...form, alt: 'Một cửa' } })
  assert.deepEqual([saved.status, saved.headers.get('location')], [303, pathOf(editionId)])
  const { body } = await edition()
  assert.deepEqual(
    body.content.map((block) => block.type),
    ['heading', 'bulletList', 'picture'],
  )
})
