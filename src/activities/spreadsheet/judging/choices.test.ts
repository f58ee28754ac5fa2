import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold } from '../../../platform/vietnamese.ts'
import { choice, chooseMany, chooseOne } from './choices.ts'

const names = [
  'Cán bộ, công chức, viên chức',
  'Người dân nông thôn',
  'Người dân đô thị',
  'Người cao tuổi',
  'Đồng bào Chăm',
  'Mặt trận, đoàn thể',
]
const choices = names.map((name, i) => choice(String(i), name))

test('any of the names, in any writing and with any sign between them, is what it was', () => {
  const writing = fc.constantFrom(
    (name: string) => name,
    fold,
    (name: string) => name.toUpperCase(),
    (name: string) => ` ${name.normalize('NFD')}  `,
  )
  fc.assert(
    fc.property(
      fc.subarray(names, { minLength: 1 }),
      writing,
      fc.constantFrom(';', '; ', '\n', ' ;\n'),
      (some, write, sign) => {
        const chosen = chooseMany(some.map(write).join(sign), choices)
        assert.deepEqual(chosen, { ok: true, values: some.map((name) => String(names.indexOf(name))) })
      },
    ),
    { numRuns: 60 },
  )
})

test('commas part names unless they belong to one', () => {
  assert.deepEqual(chooseMany('Người cao tuổi, dong bao cham', choices), { ok: true, values: ['3', '4'] })
  assert.deepEqual(chooseMany('cán bộ, công chức, viên chức', choices), { ok: true, values: ['0'] })
  assert.deepEqual(chooseMany('Mặt trận, đoàn thể; Người cao', choices), { ok: true, values: ['5', '3'] })
})

test('the beginning of one name is enough; of several it is asked which, and the closest are named', () => {
  assert.deepEqual(chooseOne('Đồng b', choices), { ok: true, values: ['4'] })
  const unclear = chooseOne('Người', choices)
  assert.ok(!unclear.ok && unclear.isUnclear)
  assert.deepEqual(unclear.perhaps, ['Người dân nông thôn', 'Người dân đô thị', 'Người cao tuổi'])
  const unknown = chooseMany('Người cao tuổi; nông dân', choices)
  assert.ok(!unknown.ok && !unknown.isUnclear)
  assert.deepEqual([unknown.text, unknown.perhaps[0]], ['nông dân', 'Người dân nông thôn'])
  assert.deepEqual(chooseOne('zz', choices), { ok: false, text: 'zz', isUnclear: false, perhaps: [] })
})
