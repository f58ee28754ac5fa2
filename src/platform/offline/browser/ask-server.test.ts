import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerOf, askServer, formOf } from './ask-server.ts'
import { itemOfForm, mended } from './item-of-form.ts'

const settings = {
  ...{ action: '/ghi', sendTo: '/ghi/gui-sau', keyField: 'clientKey', titleField: 'what', mostBytes: 1000 },
}

function posted(): FormData {
  const form = new FormData()
  for (const [name, value] of [
    ['clientKey', 'k1'],
    ['keptBy', 'mark'],
    ['what', ' Phát bài '],
    ['audience', 'rural_people'],
    ['audience', 'raglai_people'],
  ] as const)
    form.append(name, value)
  form.append('photo', new File([], ''))
  form.append('file', new File(['one'], 'sổ họp.pdf', { type: 'application/pdf' }))
  form.append('file', new File(['two'], 'loa.jpg', { type: 'image/jpeg' }))
  return form
}

test('a form that is kept comes out as it went in, fields in their order and files by their names', async () => {
  const { item, files } = itemOfForm(settings, posted(), 5)!
  assert.deepEqual([item.key, item.account, item.title, item.keptAt], ['k1', 'mark', 'Phát bài', 5])
  const again = formOf(item, files)
  assert.deepEqual(again.getAll('audience'), ['rural_people', 'raglai_people'])
  const sent = again.getAll('file') as File[]
  assert.deepEqual(await Promise.all(sent.map(async (file) => [file.name, file.type, await file.text()])), [
    ['sổ họp.pdf', 'application/pdf', 'one'],
    ['loa.jpg', 'image/jpeg', 'two'],
  ])
  assert.equal(again.get('photo'), null, 'a field without a file is left out')
})

test('a form without a key or without an owner is not kept', () => {
  for (const name of ['clientKey', 'keptBy']) {
    const form = posted()
    form.delete(name)
    assert.equal(itemOfForm(settings, form, 5), undefined)
  }
})

test('a form mended while its item waits has the new words and the files of both', () => {
  const { item } = itemOfForm(settings, posted(), 5)!
  const again = mended(item, {
    ...item,
    title: 'Phát lại',
    files: [{ ...item.files[0]!, name: 'mới.jpg' }],
    keptAt: 9,
  })
  assert.deepEqual([again.title, again.keptAt], ['Phát lại', 5])
  assert.deepEqual(
    again.files.map(({ name }) => name),
    ['mới.jpg', 'sổ họp.pdf', 'loa.jpg'],
  )
})

test('each answer of the server is told from the others, and what is none counts as none', async () => {
  const issues = [{ field: 'theme', vi: 'Chọn', en: 'Choose' }]
  const kinds = [
    [
      Response.json({ href: '/1', isRepeat: true }),
      { kind: 'taken', href: '/1', isRepeat: true, note: undefined },
    ],
    [Response.json({}, { status: 401 }), { kind: 'signed-out' }],
    [Response.json({}, { status: 403 }), { kind: 'other-account' }],
    [new Response('', { status: 404 }), { kind: 'refused', why: 'not-allowed', issues: [] }],
    [Response.json({ issues }, { status: 409 }), { kind: 'refused', why: 'key-used', issues }],
    [Response.json({ issues }, { status: 422 }), { kind: 'refused', why: 'form', issues }],
    [new Response('', { status: 502 }), { kind: 'no-answer', isReached: true, waitSeconds: 0 }],
    [
      new Response('', { status: 429, headers: { 'retry-after': '30' } }),
      { kind: 'no-answer', isReached: true, waitSeconds: 30 },
    ],
  ] as const
  for (const [response, answer] of kinds) assert.deepEqual(await answerOf(response), answer)
})

test('a gateway’s friendly page with status 200 is not taken for the server’s word', async () => {
  const { item, files } = itemOfForm(settings, posted(), 5)!
  const portal = async () => new Response('<h1>Wi-Fi</h1>', { status: 200 })
  assert.deepEqual(await askServer(item, files, portal), { kind: 'no-answer' })
  const nobody = async () => Promise.reject(new TypeError('network'))
  assert.deepEqual(await askServer(item, files, nobody), { kind: 'no-answer' })
})
