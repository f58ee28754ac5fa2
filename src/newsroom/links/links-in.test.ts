import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Body, Inline } from '../body/body.ts'
import { linksIn } from './links-in.ts'

const link = (href: string, text: string, ...more: { type: 'bold' }[]): Inline => ({
  type: 'text',
  text,
  marks: [...more, { type: 'link', attrs: { href } }],
})
const body = (...content: Inline[]): Body => ({ type: 'doc', content: [{ type: 'paragraph', content }] })

test('a link in several runs is one, with all its words', () => {
  const found = linksIn(
    body(link('https://a.vn/', 'Cổng '), link('https://a.vn/', 'Dịch vụ công', { type: 'bold' })),
  )
  assert.deepEqual(found, [{ url: 'https://a.vn/', words: 'Cổng Dịch vụ công' }])
})

test('links in lists, tables and quotations are found, in the order of the text', () => {
  const inside: Body = {
    type: 'doc',
    content: [
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: [link('/tin-tuc/a', 'một')] }] },
        ],
      },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableCell', content: [{ type: 'paragraph', content: [link('http://b.vn', 'hai')] }] },
            ],
          },
        ],
      },
      { type: 'blockquote', content: [{ type: 'paragraph', content: [link('https://c.vn', 'ba')] }] },
    ],
  }
  assert.deepEqual(
    linksIn(inside).map(({ words }) => words),
    ['một', 'hai', 'ba'],
  )
})

test('mail, telephone and places in the same text are not looked up', () => {
  assert.deepEqual(
    linksIn(body(link('mailto:a@b.vn', 'thư'), link('tel:0259', 'gọi'), link('#muc-1', 'mục'))),
    [],
  )
})

test('addresses written out in a transcript are found without the sentence around them', () => {
  const found = linksIn(
    body(),
    'Xem (https://dichvucong.gov.vn/a?b=1). Hoặc “http://ninhthuan.gov.vn”, hôm nay.',
  )
  assert.deepEqual(
    found.map(({ url }) => url),
    ['https://dichvucong.gov.vn/a?b=1', 'http://ninhthuan.gov.vn'],
  )
})
