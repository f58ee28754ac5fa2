import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { renamed, roleFor } from './edition-file.ts'

test('a file keeps the ending of what it is, whatever it is renamed to', () => {
  assert.equal(renamed('Kế hoạch 911', 'a.pdf'), 'Kế hoạch 911.pdf')
  assert.equal(renamed('Kế hoạch.PDF', 'a.pdf'), 'Kế hoạch.pdf')
  assert.equal(renamed('hoa-don.exe', 'a.pdf'), 'hoa-don.exe.pdf')
  assert.equal(renamed('../../etc/passwd', 'a.docx'), 'etc passwd.docx')
  assert.equal(renamed('  ', 'a.vtt'), 'tep.vtt')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite' }), (typed) => {
      const name = renamed(typed, 'goc.xlsx')
      assert.match(name, /[^.]\.xlsx$/)
      assert.doesNotMatch(name, /[\p{Cc}/\\<>:"|?*]/u)
    }),
  )
})

test('what plays is what the story is about, captions go with it, all else is a file', () => {
  assert.deepEqual(['video/mp4', 'audio/mpeg', 'text/vtt', 'application/pdf'].map(roleFor), [
    'media',
    'media',
    'captions',
    'file',
  ])
})
