import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strangersIn } from '../../../test/support/only-whitelist.ts'
import { xssVectors } from '../../../test/support/xss-vectors.ts'
import type { Body } from './body.ts'
import { BodyView } from './body-view.tsx'
import { cleanHtml } from './clean-html.ts'
import { bodyFromPasted } from './from-pasted.ts'
import { bodyFromPlain } from './plain.ts'
import { bodySchema } from './schema.ts'

/** As readers would get it, through the schema as when it is saved. */
const shown = (body: unknown) => String(<BodyView body={bodySchema.parse(body)} />)
const doc = (...content: unknown[]) => ({ type: 'doc', content })

test('there are two hundred ways in and more', () => {
  assert.ok(xssVectors.length >= 200, String(xssVectors.length))
  assert.equal(strangersIn('<p onclick="x"><a href="javascript:x">y</a><u>z</u></p><!-- -->').length, 4)
  assert.equal(new Set(xssVectors.map(({ html }) => html)).size, xssVectors.length)
})

for (const family of new Set(xssVectors.map((vector) => vector.family)))
  test(`${family}: pasted, nothing is left but words`, () => {
    for (const { html } of xssVectors.filter((vector) => vector.family === family)) {
      const around = `<p>trước</p>${html}<p>sau</p>`
      for (const pasted of [
        html,
        around,
        `<table><tr><td>a</td><td>${html}</td></tr></table>`,
        `<ul><li>${html}</li></ul>`,
      ])
        assert.deepEqual(strangersIn(shown(cleanHtml(pasted).body)), [], pasted)
    }
  })

test('written as plain text they stay words', () => {
  const empty: Body = { type: 'doc', content: [] }
  for (const { html } of xssVectors)
    for (const body of [
      bodyFromPasted(html),
      bodyFromPlain(html, empty),
      bodyFromPlain(`[x](${html})`, empty),
    ])
      assert.deepEqual(strangersIn(shown(body)), [], html)
})

test('sent raw as words, titles of pictures or addresses they are refused or stay words', () => {
  const picture = { sha256: 'a'.repeat(64), width: 1, height: 1, isDecorative: false }
  for (const { html } of xssVectors) {
    const said = {
      type: 'picture',
      attrs: { ...picture, alt: html.slice(0, 900), caption: html.slice(0, 900) },
    }
    const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: html }] }
    const words = {
      type: 'paragraph',
      content: [{ type: 'text', text: html, marks: [{ type: 'bold', onclick: html }] }],
    }
    assert.deepEqual(strangersIn(shown(doc(said, heading, words))), [], html)
    const href = /href="([^"]*)"/.exec(html)?.[1] ?? html
    const link = doc({
      type: 'paragraph',
      content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
    })
    if (bodySchema.safeParse(link).success) assert.deepEqual(strangersIn(shown(link)), [], href)
  }
})

test('blocks, marks and pictures that no text has are refused', () => {
  const text = { type: 'text', text: 'x' }
  const bad = [
    { type: 'html', content: '<script>' },
    { type: 'paragraph', content: [{ ...text, marks: [{ type: 'script' }] }] },
    { type: 'heading', attrs: { level: '2 onclick=x' }, content: [text] },
    {
      type: 'picture',
      attrs: { sha256: '../../x', width: 1, height: 1, alt: '', isDecorative: true, caption: '' },
    },
    { type: 'orderedList', attrs: { start: '1" onclick="x' }, content: [{ type: 'listItem', content: [] }] },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [{ type: 'tableCell', attrs: { colspan: '1 onclick=x' }, content: [] }],
        },
      ],
    },
  ]
  for (const block of bad)
    assert.equal(bodySchema.safeParse(doc(block)).success, false, JSON.stringify(block))
})

test('mark-up put together from hostile pieces is read into known blocks', () => {
  const piece = fc.constantFrom(
    ...xssVectors.flatMap(({ html }) => [html, html.slice(0, html.length / 2), html.slice(html.length / 2)]),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) =>
      assert.deepEqual(strangersIn(shown(cleanHtml(pieces.join('')).body)), []),
    ),
  )
})
