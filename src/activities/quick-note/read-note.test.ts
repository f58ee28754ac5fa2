import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { fold } from '../../platform/vietnamese.ts'
import type { NoteWord } from './note-words.ts'
import { readNote } from './read-note.ts'

const wednesday = Temporal.PlainDate.from('2023-09-20')
const words = ['vietnam', 'ninh-thuan'].flatMap(wordsOfPack)

function wordsOfPack(pack: string): NoteWord[] {
  const file = new URL(`../../../packs/${pack}/activities/note-words.csv`, import.meta.url)
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as Record<string, string>[]
  return rows.flatMap(({ kind, key = '', words = '', is_weak }) =>
    words
      .split('|')
      .map((word) => ({ kind: kind as NoteWord['kind'], key, word, isWeak: is_weak === 'yes' })),
  )
}

/** note | form | days (… ? proposed, a..b lasted) | times | start | reach, kind, way | place | audiences | what is left */
const table = readFileSync(new URL('notes.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)

function asLine(note: string): string {
  const read = readNote(note, wednesday, words)
  const short = (day = '') => day.slice(5)
  const days = read.until
    ? `${short(read.days[0])}..${short(read.until)}`
    : read.days.map(short).join(' ') + (read.areDaysGuessed ? ' ?' : '')
  const reach = [read.reach, read.reach && read.reachKind, read.reach && read.reachCounted]
  return [
    note,
    read.formKey ?? '',
    days,
    read.times.join(' '),
    read.startTime ?? '',
    reach.filter(Boolean).join(' '),
    read.place ?? '',
    read.audienceKeys.join(' '),
    read.what,
  ].join(' | ')
}

test('notes as officers write them on Wednesday 20/09/2023 are understood', () => {
  assert.ok(table.length >= 60)
  assert.deepEqual(
    table.map((line) => asLine(line.split(' | ')[0] ?? '')),
    table,
  )
})

test('without diacritics the same form, days and numbers are understood', () => {
  const about = (note: string) => {
    const { formKey, days, until, times, reach, startTime, audienceKeys } = readNote(note, wednesday, words)
    return { formKey, days, until, times, reach, startTime, audienceKeys }
  }
  for (const line of table) {
    const note = line.split(' | ')[0] ?? ''
    if (!note.startsWith('sau ')) assert.deepEqual(about(fold(note)), about(note), note)
  }
})

const pieces = table.flatMap((line) => (line.split(' | ')[0] ?? '').split(' '))
const notes = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((some) => some.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)
const someDay = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }))

test('whatever is written, the answer is the same each time, and no day is after today', () => {
  fc.assert(
    fc.property(notes, someDay, (note, today) => {
      const read = readNote(note, today, words)
      assert.deepEqual(readNote(note, today, words), read)
      for (const day of [...read.days, ...(read.until ? [read.until] : [])])
        assert.ok(day <= today.toString(), `${note} on ${today}: ${day}`)
      assert.deepEqual([...new Set(read.days)].sort(), read.days)
      assert.ok(read.reach === null || (Number.isInteger(read.reach) && read.reach >= 0))
      assert.ok(read.times.every((times) => Number.isInteger(times) && times >= 1))
    }),
    { numRuns: 300 },
  )
})
