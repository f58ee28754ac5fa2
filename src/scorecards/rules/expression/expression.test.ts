import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { holds, isUnknown, type Known, numberOf } from './compute.ts'
import { parseExpression } from './parse-expression.ts'

const measures: Readonly<Record<string, number>> = { plan_completion: 0.8, forms_used: 6, nothing: 0 }
const known: Known = {
  measure: (key) =>
    Object.hasOwn(measures, key) ? measures[key]! : { vi: `chưa có ${key}`, en: `no ${key}` },
  points: (code) => (code === 'A.1' ? 1.5 : { vi: `${code} chưa có điểm`, en: `${code} has no points` }),
}

const read = (text: string) => {
  const parsed = parseExpression(text)
  assert.ok(parsed.ok, parsed.ok ? '' : `${text}: ${parsed.issues[0]!.text.en}`)
  return parsed.value
}
const valueOfText = (text: string) => {
  const value = numberOf(read(text), known)
  return isUnknown(value) ? value.en : value
}
const truthOf = (text: string) => {
  const value = holds(read(text), known)
  return isUnknown(value) ? value.en : value
}
const reasonOf = (text: string) => {
  const parsed = parseExpression(text)
  return parsed.ok ? undefined : parsed.issues[0]!.text.en
}

test('numbers, measures and points of other criteria are computed as written', () => {
  assert.equal(valueOfText('2 + 3 * 4'), 14)
  assert.equal(valueOfText('(2 + 3) * 4 - -1'), 21)
  assert.equal(valueOfText('10 - 3 - 2'), 5)
  assert.equal(valueOfText('forms_used / 4'), 1.5)
  assert.equal(valueOfText('diem("A.1") * 2'), 3)
  assert.equal(valueOfText('ĐIỂM(“A.1”) × 2'), 3)
  assert.equal(valueOfText('min(3; max(1; 2); 5)'), 2)
  assert.equal(valueOfText('round(2,345; 2)'), 2.35)
  assert.equal(valueOfText('0,5 + 0.5 + 50%'), 1.5)
})

test('conditions are written in Vietnamese or English, decomposed letters too', () => {
  assert.equal(truthOf('plan_completion >= 80% và forms_used > 5'), true)
  assert.equal(truthOf('plan_completion < 80% or forms_used = 6'), true)
  assert.equal(truthOf('không (forms_used ≠ 6)'), true)
  assert.equal(valueOfText('nếu(plan_completion ≥ 0,8; 2; 1)'.normalize('NFD')), 2)
  assert.equal(valueOfText('neu(nothing; 2; 1)'), 1)
})

test('a threshold that binary fractions blur is reached', () => {
  assert.equal(truthOf('0,1 + 0,2 = 0,3'), true)
  assert.equal(truthOf('0,3 >= 0,1 + 0,2'), true)
})

test('what divides by zero or grows without bound has no value and says why', () => {
  assert.match(String(valueOfText('1 / nothing')), /divides by 0/)
  assert.match(String(valueOfText('0 / 0')), /divides by 0/)
  assert.match(String(valueOfText(`${Array(40).fill('999999999').join('*')}`)), /too large/)
  assert.match(String(truthOf('1 / nothing > 3')), /divides by 0/)
})

test('what is not measured leaves the answer open unless the other half decides it', () => {
  assert.equal(truthOf('unknown_measure > 1'), 'no unknown_measure')
  assert.equal(truthOf('unknown_measure > 1 và 1 > 2'), false)
  assert.equal(truthOf('unknown_measure > 1 hoặc 2 > 1'), true)
  assert.equal(truthOf('unknown_measure > 1 và 2 > 1'), 'no unknown_measure')
  assert.equal(valueOfText('nếu(1 > 2; unknown_measure; 4)'), 4)
})

test('names of the language itself are no measures of anybody', () => {
  for (const name of ['constructor', '__proto__', 'tostring', 'hasownproperty'])
    if (!name.startsWith('_')) assert.equal(valueOfText(name), `no ${name}`)
  assert.equal(valueOfText('diem("__proto__")'), '__proto__ has no points')
  assert.match(reasonOf('constructor("return 1")')!, /no such function/)
  assert.match(reasonOf('__proto__')!, /no such function/)
})

test('what cannot be read says where and what to mend', () => {
  assert.equal(reasonOf('   '), 'Write a formula')
  assert.match(reasonOf('1 +')!, /Finish the formula/)
  assert.match(reasonOf('1 2')!, /needed at 3/)
  assert.match(reasonOf('this.x')!, /Remove or mend "\." at 5/)
  assert.match(reasonOf('1; process')!, /needed at 2/)
  assert.match(reasonOf('min(1)')!, /how many values min has/)
  assert.match(reasonOf('min(1,2)')!, /semicolons/)
  assert.match(reasonOf('1 < 2 < 3')!, /Join comparisons/)
  assert.match(reasonOf('(1 < 2) + 1')!, /Use a number at 1/)
  assert.match(reasonOf('1 + (1 < 2)')!, /Use a number at 5/)
  assert.match(reasonOf('diem(A1)')!, /quotation marks/)
})

test('huge and deeply nested expressions are refused at once', () => {
  assert.match(reasonOf('1+'.repeat(100_000))!, /Shorten/)
  assert.match(reasonOf(Array(402).fill('1').join('+'))!, /Shorten/)
  assert.match(reasonOf(`${'('.repeat(500)}1${')'.repeat(500)}`)!, /Shorten|Nest fewer/)
  assert.match(reasonOf(`${'('.repeat(100)}1${')'.repeat(100)}`)!, /Nest fewer/)
  assert.match(reasonOf(`${'-'.repeat(300)}1`)!, /Nest fewer/)
  assert.match(reasonOf(`${'không '.repeat(150)}1`)!, /Nest fewer/)
  assert.equal(valueOfText(`${'('.repeat(29)}7${')'.repeat(29)}`), 7)
})

test('whatever is typed is read or refused, and computes to a finite number or a reason', () => {
  const bits = fc.constantFrom(
    ...['1', '0', '0,5', 'plan_completion', 'nothing', 'diem("A.1")', '"', '(', ')', '+', '-', '*', '/', '<'],
    ...[
      '>=',
      '=',
      ';',
      ',',
      ' và ',
      ' hoặc ',
      'không ',
      'nếu(',
      'min(',
      'round(',
      '%',
      'x',
      '𠀀',
      '\u0000',
      '{',
    ],
  )
  const text = fc.oneof(
    fc.array(bits, { maxLength: 25 }).map((some) => some.join('')),
    fc.string(),
  )
  fc.assert(
    fc.property(text, (written) => {
      const parsed = parseExpression(written)
      if (!parsed.ok) return assert.ok(parsed.issues[0]!.text.vi.length > 0)
      const value = numberOf(parsed.value, known)
      assert.ok(isUnknown(value) || Number.isFinite(value))
    }),
    { numRuns: 500 },
  )
})
