import fc from 'fast-check'
import type { Block, Body, Inline, Mark, TableBlock } from '../../src/newsroom/body/body.ts'

const words = fc.oneof(
  fc.constantFrom(
    'Kế hoạch',
    '911/KH-UBND',
    ' ',
    '**',
    '[',
    '](',
    '| ',
    '\\',
    '# ',
    '- ',
    '1. ',
    '![',
    '<b>',
    '&amp;',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
)
const text = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom('bold', 'italic', 'superscript', 'subscript').map((type) => ({ type }) as Mark),
  fc
    .constantFrom('https://example.vn/a_(b)?c=1&d=2', '/ke-hoach', 'mailto:cchc@example.vn', '#muc-mot')
    .map((href) => ({ type: 'link' as const, attrs: { href } })),
)
const marks = fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => type })
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('text' as const), text, marks }) },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' as const }) },
)
const inlines = fc.array(inline, { maxLength: 4 })

const picture: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('picture' as const),
  attrs: fc.record({
    sha256: fc.constantFrom('a'.repeat(64), '0123456789abcdef'.repeat(4)),
    width: fc.integer({ min: 1, max: 4000 }),
    height: fc.integer({ min: 1, max: 4000 }),
    alt: fc.oneof(fc.constant(''), text),
    isDecorative: fc.boolean(),
    caption: fc.oneof(fc.constant(''), text),
  }),
})

const { block } = fc.letrec<{ block: Block; table: TableBlock }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({ type: fc.constant('paragraph' as const), content: inlines }),
    fc.record({
      type: fc.constant('heading' as const),
      attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const, 4 as const) }),
      content: inlines,
    }),
    picture,
    fc.record({
      type: fc.constant('bulletList' as const),
      content: fc.array(itemOf(tie('block')), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('orderedList' as const),
      attrs: fc.record(
        {
          start: fc.integer({ min: 0, max: 30 }),
          type: fc.constantFrom('a' as const, 'A' as const, 'i' as const, 'I' as const),
        },
        { requiredKeys: ['start'] },
      ),
      content: fc.array(itemOf(tie('block')), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('blockquote' as const),
      content: fc.array(tie('block'), { maxLength: 3 }),
    }),
    tie('table'),
  ),
  table: fc.record({
    type: fc.constant('table' as const),
    content: fc.array(
      fc.record({
        type: fc.constant('tableRow' as const),
        content: fc.array(
          fc.record({
            type: fc.constantFrom('tableHeader' as const, 'tableCell' as const),
            attrs: fc.record({
              colspan: fc.integer({ min: 1, max: 3 }),
              rowspan: fc.integer({ min: 1, max: 3 }),
            }),
            content: fc.array(tie('block'), { maxLength: 2 }),
          }),
          { maxLength: 4 },
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
}))

function itemOf(inside: fc.Arbitrary<Block>) {
  return fc.record({ type: fc.constant('listItem' as const), content: fc.array(inside, { maxLength: 3 }) })
}

/** Any block a text may hold, and any text: every kind, nested, with awkward characters. */
export const anyBlock: fc.Arbitrary<Block> = block
export const anyBody: fc.Arbitrary<Body> = fc
  .array(block, { maxLength: 5 })
  .map((content) => ({ type: 'doc' as const, content }))
