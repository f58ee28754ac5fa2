import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanName } from './clean-name.ts'
import { kindOf } from './kinds.ts'

const jpeg = kindOf('image/jpeg')!
const pdf = kindOf('application/pdf')!

test('a name keeps its words and ends with what the file is', () => {
  assert.equal(cleanName('Sổ phát thanh 09.pdf', pdf), 'Sổ phát thanh 09.pdf')
  assert.equal(cleanName('IMG_2041.JPEG', jpeg), 'IMG_2041.jpeg')
  assert.equal(cleanName('anh.png', jpeg), 'anh png.jpg')
  assert.equal(cleanName('C:\\Users\\an\\họp.jpg', jpeg), 'họp.jpg')
  assert.equal(cleanName('../../etc/passwd', pdf), 'passwd.pdf')
  assert.equal(cleanName('\u202egpj.exe', jpeg), 'gpj exe.jpg')
  assert.equal(cleanName('', pdf), 'tep.pdf')
})

test('no name leads out of its place or carries signs that mislead', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const cleaned = cleanName(name, pdf)
      assert.match(cleaned, /^[^/\\<>:"|?*\p{C}]+\.pdf$/u)
      assert.ok(cleaned.length < 1500 && cleaned === cleaned.normalize('NFC'))
      assert.ok(!cleaned.startsWith('.'))
    }),
  )
})
