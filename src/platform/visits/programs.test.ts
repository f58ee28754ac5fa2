import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knownPrograms } from './programs.ts'
import { knownPrints } from './reader-id.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'

test('a program that comes again is remembered, one with an endless name is judged anew and not kept', () => {
  const [programOf, printOf] = [knownPrograms(), knownPrints()]
  assert.equal(programOf(firefox), programOf(firefox))
  assert.equal(printOf('vi-VN,vi;q=0.9'), printOf('vi-VN,vi;q=0.9'))
  const endless = `${firefox} ${'x'.repeat(8000)}`
  assert.deepEqual(programOf(endless), programOf(endless))
  assert.notEqual(programOf(endless), programOf(endless))
  assert.deepEqual(printOf(endless), printOf(endless))
  assert.notEqual(printOf(endless), printOf(endless))
})
