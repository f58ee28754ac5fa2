import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostOf, lookInside, ownPath } from './look-inside.ts'

const site =
  (answers: Readonly<Record<string, { status: number; location?: string }>>) => async (path: string) =>
    answers[path] ?? { status: 404 }

test('a place of our own is there, moved, gone or missing', async () => {
  const ask = site({
    '/a': { status: 200 },
    '/cu': { status: 301, location: '/a' },
    '/ra-ngoai': { status: 302, location: 'https://example.vn/' },
    '/go': { status: 410 },
    '/vong': { status: 301, location: '/vong' },
    '/loi': { status: 500 },
  })
  const found = async (path: string) => {
    const look = await lookInside(path, ask)
    return look.kind === 'fails' ? look.reason : look.kind
  }
  assert.equal(await found('/a#muc'), 'works')
  assert.equal(await found('/cu'), 'works')
  assert.equal(await found('/ra-ngoai'), 'works')
  assert.equal(await found('/go'), 'own_gone')
  assert.equal(await found('/khong-co'), 'own_missing')
  assert.equal(await found('/vong'), 'too_many_redirects')
  assert.equal(await found('/loi'), 'undecided')
  for (const path of ['/lam-viec', '/lam-viec/toa-soan', '/en/lam-viec/x'])
    assert.equal(await found(path), 'own_staff')
})

test('our own address is a place of ours however it is written', () => {
  const origin = 'https://tuyentruyen.example'
  assert.equal(ownPath('https://tuyentruyen.example/tin-tuc/a?b#c', origin), '/tin-tuc/a?b#c')
  assert.equal(ownPath('/tin-tuc', origin), '/tin-tuc')
  assert.equal(ownPath('https://example.vn/', origin), undefined)
  assert.deepEqual(
    ['/a', 'https://tuyentruyen.example/', 'https://Example.vn:8443/', 'http://['].map((url) =>
      hostOf(url, origin),
    ),
    ['', '', 'example.vn:8443', '?'],
  )
})
