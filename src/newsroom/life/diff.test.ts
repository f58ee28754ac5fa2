import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Block } from '../body/body.ts'
import { differenceOf } from './diff.ts'
import { blockDiff } from './diff-blocks.ts'
import { wordDiff } from './diff-words.ts'

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  content: text ? [{ type: 'text', text }] : [],
})
const blocks = (...texts: string[]) => texts.map(paragraph)
const kinds = (before: Block[], after: Block[]) => blockDiff(before, after).map(({ kind }) => kind)

test('a changed word is shown inside its sentence', () => {
  assert.deepEqual(wordDiff('Hạn nộp là ngày 15 tháng 9.', 'Hạn nộp là ngày 20 tháng 9.'), [
    { kind: 'same', text: 'Hạn nộp là ngày ' },
    { kind: 'removed', text: '15' },
    { kind: 'added', text: '20' },
    { kind: 'same', text: ' tháng 9.' },
  ])
})

test('neighbouring changed syllables are one change, not one for each syllable', () => {
  assert.deepEqual(wordDiff('Ban hành kế hoạch năm 2023', 'Ban hành chương trình năm 2023'), [
    { kind: 'same', text: 'Ban hành ' },
    { kind: 'removed', text: 'kế hoạch' },
    { kind: 'added', text: 'chương trình' },
    { kind: 'same', text: ' năm 2023' },
  ])
})

test('a rewritten paragraph is the same paragraph changed, a new one is added', () => {
  const before = blocks('Ủy ban nhân dân tỉnh ban hành kế hoạch.', 'Các sở thực hiện.')
  const after = blocks(
    'Ủy ban nhân dân tỉnh đã ban hành kế hoạch.',
    'Kinh phí do ngân sách cấp.',
    'Các sở thực hiện.',
  )
  assert.deepEqual(kinds(before, after), ['changed', 'added', 'same'])
})

test('a paragraph that only stands elsewhere has moved; it neither went nor came', () => {
  const [a, b, c, d] = blocks('Mục một dài', 'Mục hai dài', 'Mục ba dài', 'Mục bốn dài') as [
    Block,
    Block,
    Block,
    Block,
  ]
  const changes = blockDiff([a, b, c, d], [b, c, d, a])
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ['same', 'same', 'same', 'moved'],
  )
  assert.deepEqual([changes[3]?.from, changes[3]?.to], [0, 3])
})

test('of two long texts with nothing in common each block’s words are taken apart once', (t) => {
  const match = t.mock.method(String.prototype, 'match')
  const text = (name: string) => blocks(...Array.from({ length: 200 }, (_, n) => `${name}${n} ${name}x${n}`))
  const changes = kinds(text('cũ'), text('mới'))
  assert.deepEqual([changes.length, new Set(changes).size], [400, 2])
  assert.ok(match.mock.callCount() < 2000, `${match.mock.callCount()}`)
})

test('a paragraph taken out stands where it stood', () => {
  assert.deepEqual(kinds(blocks('Một', 'Hai', 'Ba'), blocks('Một', 'Ba')), ['same', 'removed', 'same'])
})

test('the same text differs in nothing', () => {
  const text = {
    title: 'Tin',
    summary: '',
    transcript: '',
    body: { type: 'doc', content: blocks('Một') } as const,
  }
  assert.ok(differenceOf(text, text).isSame)
  assert.ok(!differenceOf(text, { ...text, summary: 'Mới' }).isSame)
})

const text = fc.array(fc.constantFrom('kế', 'hoạch', 'năm', '2023', ',', 'tỉnh'), { maxLength: 8 })
const words = text.map((list) => list.join(' '))

test('what stayed and went is the older text, what stayed and came the newer', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = wordDiff(before, after)
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('')
      assert.equal(without('added'), before)
      assert.equal(without('removed'), after)
    }),
  )
})

test('every block of both texts is told of exactly once, in the order of the newer', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), fc.array(words, { maxLength: 6 }), (before, after) => {
      const changes = blockDiff(blocks(...before), blocks(...after))
      const to = changes.flatMap(({ to }) => (to === null ? [] : [to]))
      const from = changes.flatMap(({ from }) => (from === null ? [] : [from])).sort((a, b) => a - b)
      assert.deepEqual(
        to,
        after.map((_, at) => at),
      )
      assert.deepEqual(
        from,
        before.map((_, at) => at),
      )
    }),
  )
})
