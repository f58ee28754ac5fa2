import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskScene } from '../../../test/support/desk-scene.ts'
import { deskPath } from './addresses.ts'

/** A guest's link as the desk shows it, once. */
async function invited(scene: Awaited<ReturnType<typeof deskScene>>, editionId: number) {
  const form = { guest: 'Văn phòng UBND tỉnh', days: '3' }
  const made = await scene.post(editionId, 'lien-ket', scene.writer, form)
  const cookie = /loa_guest_link=([^;]+)/.exec(made.response.headers.get('set-cookie') ?? '')?.[1] ?? ''
  const headers = { cookie: `loa_session=${scene.writer.userId}; loa_guest_link=${cookie}` }
  const shown = await scene.page(deskPath(editionId), scene.writer, { headers })
  const address = /value="http:\/\/localhost:3000(\/gop-y-ban-thao\/[\w-]{43})"/.exec(shown.text)?.[1]
  return { made, shown, address: address ?? '' }
}

test('a comment is about a passage, stands beside it, and is settled', async (t) => {
  const { submitted, writer, editor, post, desk, page } = await deskScene(t)
  const { editionId } = await submitted()
  const chosen = await page(`${deskPath(editionId)}?doan=1`, editor)
  assert.match(chosen.text, /<option value="1" selected/)
  const said = await post(editionId, 'gop-y', editor, { block: '1', text: 'Nêu thêm giấy tờ <b>khác</b>' })
  assert.equal(said.status, 303)
  const shown = await desk(editionId, writer)
  assert.ok(shown.includes('Nêu thêm giấy tờ &lt;b&gt;khác&lt;/b&gt;'))
  assert.match(shown, /1 trao đổi/)
  const [, id] = /id="trao-doi-(\d+)"/.exec(shown) ?? []
  assert.equal((await post(editionId, `gop-y/${id}/xong`, writer)).status, 303)
  assert.match(await desk(editionId, writer), /Đã xong/)
  const empty = await post(editionId, 'gop-y', editor, { block: '', text: ' ' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Nhập ý kiến/)
})

test('a guest reads and comments by a link that is shown once, without an account', async (t) => {
  const scene = await deskScene(t)
  const { editionId } = await scene.draft()
  const { made, shown, address } = await invited(scene, editionId)
  assert.equal(made.status, 303)
  assert.match(shown.response.headers.get('set-cookie') ?? '', /loa_guest_link=;/)
  assert.doesNotMatch(await scene.desk(editionId, scene.writer), /gop-y-ban-thao\/[\w-]{43}/)
  const read = await scene.page(address)
  assert.equal(read.status, 200)
  assert.match(read.text, /mời Văn phòng UBND tỉnh đọc và góp ý/)
  assert.match(read.text, /đến 23\/09\/2023/)
  assert.equal(read.response.headers.get('cache-control'), 'no-store')
  assert.match(read.response.headers.get('x-robots-tag') ?? '', /noindex/)
  const sent = await scene.page(address, undefined, { form: { block: '0', text: 'Nên dẫn số văn bản.' } })
  assert.deepEqual([sent.status, sent.at], [303, address])
  const desk = await scene.desk(editionId, scene.writer)
  assert.match(desk, /Văn phòng UBND tỉnh \(qua liên kết\)/)
  assert.match(desk, /Nên dẫn số văn bản\./)
  const empty = await scene.page(address, undefined, { form: { block: '0', text: '' } })
  assert.equal(empty.status, 422)
})

test('a link that was ended, has run out or never was says so and shows nothing of the draft', async (t) => {
  const scene = await deskScene(t)
  const { editionId } = await scene.draft({ title: 'Dự thảo chưa ai được đọc' })
  const first = (await invited(scene, editionId)).address
  const desk = await scene.desk(editionId, scene.writer)
  const [, id] = /lien-ket\/(\d+)\/ket-thuc/.exec(desk) ?? []
  assert.equal((await scene.post(editionId, `lien-ket/${id}/ket-thuc`, scene.writer)).status, 303)
  const second = (await invited(scene, editionId)).address
  scene.world.clock.moveTo('2023-09-24')
  for (const address of [first, second, '/gop-y-ban-thao/khong-co']) {
    for (const request of [{}, { form: { text: 'Cho tôi xem' } }]) {
      const gone = await scene.page(address, undefined, request)
      assert.equal(gone.status, 410, address)
      assert.match(gone.text, /không còn dùng được/)
      assert.doesNotMatch(gone.text, /chưa ai được đọc/)
    }
  }
})

test('who is invited, and for how long, has to be said', async (t) => {
  const { draft, writer, post } = await deskScene(t)
  const { editionId } = await draft()
  const nobody = await post(editionId, 'lien-ket', writer, { guest: '', days: '7' })
  assert.equal(nobody.status, 422)
  assert.match(nobody.text, /id="field-guest-error"/)
  const ever = await post(editionId, 'lien-ket', writer, { guest: 'Ông A', days: '900' })
  assert.equal(ever.status, 422)
  assert.match(ever.text, /id="field-days-error"/)
})

test('comments of a guest come in no faster than a person types', async (t) => {
  const scene = await deskScene(t)
  const { editionId } = await scene.draft()
  const { address } = await invited(scene, editionId)
  const answers = []
  for (let n = 0; n < 32; n++)
    answers.push((await scene.page(address, undefined, { form: { text: `Ý kiến ${n}` } })).status)
  assert.equal(answers.at(-1), 429)
})
