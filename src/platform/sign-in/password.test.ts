import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgePassword } from './password.ts'
import { refusals } from './texts.ts'

const judged = (password: string) => {
  const result = judgePassword(password, 'cchc.sonoivu@ninhthuan.example', 'password')
  return result.ok ? 'fine' : result.issues[0]?.text
}

test('a short sentence is a fine password', () => {
  assert.equal(judged('loa phường mở lúc năm giờ'), 'fine')
  assert.equal(judged('loa-demo-2023'), 'fine')
})

test('eleven characters are too few, a hundred and twenty-nine too many', () => {
  assert.equal(judged('abcdefghijk'), refusals.passwordShort)
  assert.equal(judged('abcdefghijklm'.repeat(10)), refusals.passwordLong)
})

test('the address again, or one key held down, is no password', () => {
  assert.equal(judged('CCHC.SoNoiVu2023'), refusals.passwordGuessable)
  assert.equal(judged('111111111111111'), refusals.passwordGuessable)
})
