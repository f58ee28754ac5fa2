import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { csvOf } from './csv.ts'

test('what is written is read back as it was', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((one) => !/^[=+\-@\t\r]/.test(one))
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const again = parse(csvOf(rows), {
        bom: true,
        relax_quotes: false,
        skip_empty_lines: false,
        record_delimiter: '\r\n',
      })
      assert.deepEqual(again, rows)
    }),
  )
})

test('a text that looks like a formula is not one', () => {
  assert.equal(csvOf([['=HYPERLINK("x")', '-1', 5]]), '\uFEFF"\'=HYPERLINK(""x"")",\'-1,5\r\n')
})
