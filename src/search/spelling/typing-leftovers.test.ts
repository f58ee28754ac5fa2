import assert from 'node:assert/strict'
import { test } from 'node:test'
import { soundAlikes } from './sound-alikes.ts'
import { withoutLeftovers } from './typing-leftovers.ts'

test('the keys of Telex are taken away: tones, doubled vowels, đ, ơ and ư', () => {
  const meant = { hanhf: 'hanh', chinhs: 'chinh', cari: 'cai', ddieenj: 'dien', nuwowcs: 'nuoc', toor: 'to' }
  for (const [typed, word] of Object.entries(meant))
    assert.ok(withoutLeftovers(typed).includes(word), `${typed} → ${withoutLeftovers(typed)}`)
})

test('so are the digits of VNI', () => {
  assert.ok(withoutLeftovers('ha2nh').includes('hanh'))
  assert.ok(withoutLeftovers('chinh1').includes('chinh'))
})

test('a plain word has no leftovers', () => {
  assert.deepEqual(withoutLeftovers('hanh'), [])
})

test('beginnings and ends that sound alike are offered, alone and together', () => {
  const words = (word: string) => soundAlikes(word).map((variant) => variant.word)
  assert.ok(words('chuyen').includes('truyen'))
  assert.ok(words('hang').includes('hanh'))
  assert.ok(words('xac').includes('sat'))
})
