import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyBlock } from '../../../test/support/any-body.ts'
import type { TableBlock, TableCell } from './body.ts'
import { gridOf } from './table-grid.ts'

const cell = (text: string, spans = {}, type: TableCell['type'] = 'tableCell'): TableCell => ({
  type,
  attrs: spans,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const table = (...rows: TableCell[][]): TableBlock => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
})

test('a row that is too short is filled up', () => {
  const { rows } = gridOf(table([cell('a'), cell('b')], [cell('c')]))
  assert.deepEqual(
    rows.map((row) => row.length),
    [2, 2],
  )
})

test('a span of the heading does not reach into the rows below', () => {
  const head = (text: string, spans = {}) => cell(text, spans, 'tableHeader')
  const { rows, headRows } = gridOf(table([head('TT', { rowspan: 5 }), head('Việc')], [cell('1'), cell('x')]))
  assert.equal(headRows, 1)
  assert.equal(rows[0]?.[0]?.rowspan, 1)
  assert.deepEqual(
    rows[1]?.map((place) => place.column),
    [0, 1],
  )
})

test('columns in which nothing begins are taken out of the spans', () => {
  const { rows } = gridOf(
    table([cell('a', { colspan: 4 }), cell('b')], [cell('c', { colspan: 4 }), cell('d')]),
  )
  assert.deepEqual(
    rows.flat().map(({ column, colspan }) => [column, colspan]),
    [
      [0, 1],
      [1, 1],
      [0, 1],
      [1, 1],
    ],
  )
})

test('whatever the spans say, every place is covered once and a cell begins in every row and column', () => {
  const anyTable = anyBlock.filter((block): block is TableBlock => block.type === 'table')
  fc.assert(
    fc.property(anyTable, (table) => {
      const { rows, headRows } = gridOf(table)
      const places = rows.flat()
      const width = Math.max(...places.map((one) => one.column + one.colspan))
      const covered = rows.map(() => new Array<number>(width).fill(0))
      for (const { row, column, rowspan, colspan } of places)
        for (let y = row; y < row + rowspan; y++)
          for (let x = column; x < column + colspan; x++) covered[y]![x]!++
      assert.ok(covered.flat().every((count) => count === 1))
      assert.ok(rows.every((row) => row.length > 0))
      assert.equal(new Set(places.map((one) => one.column)).size, width)
      assert.ok(places.every(({ row, rowspan }) => row >= headRows || row + rowspan <= headRows))
      const kept = new Set(places.map((one) => one.cell))
      assert.ok(table.content.every((row) => row.content.every((one) => kept.has(one))))
    }),
  )
})
