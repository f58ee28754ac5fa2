import { z } from 'zod'
import { say } from '../../platform/http/form.ts'
import { type Block, type Body, safeAddress } from './body.ts'
import { cleanText } from './clean-text.ts'
import { tooLarge } from './limits.ts'

const mark = z.union([
  z.object({ type: z.enum(['bold', 'italic', 'superscript', 'subscript']) }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.string().max(2000).regex(safeAddress) }) }),
])
const inline = z.union([
  z.object({
    type: z.literal('text'),
    text: z.string().min(1).transform(cleanText),
    marks: z.array(mark).max(12).optional(),
  }),
  z.object({ type: z.literal('hardBreak') }),
])
/** What cleaning leaves nothing of, leaves. */
const inlines = z
  .array(inline)
  .transform((runs) => runs.filter((run) => run.type !== 'text' || run.text !== ''))
  .optional()
const line = z.string().max(1000).transform(cleanText)
const span = z.number().int().min(1).max(100).optional()

const blocks: z.ZodType<Block[]> = z.lazy(() => z.array(block)) as z.ZodType<Block[]>
const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), content: inlines }),
    z.object({
      type: z.literal('heading'),
      attrs: z.object({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }).optional(),
      content: inlines,
    }),
    z.object({ type: z.literal('bulletList'), content: z.array(listItem).min(1) }),
    z.object({
      type: z.literal('orderedList'),
      attrs: z
        .object({
          start: z.number().int().min(0).max(100_000).optional(),
          type: z
            .enum(['a', 'A', 'i', 'I'])
            .nullish()
            .transform((type) => type ?? undefined),
        })
        .optional(),
      content: z.array(listItem).min(1),
    }),
    z.object({ type: z.literal('blockquote'), content: blocks }),
    z.object({ type: z.literal('table'), content: z.array(tableRow).min(1) }),
    z.object({
      type: z.literal('picture'),
      attrs: z.object({
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        width: z.number().int().min(1).max(20_000),
        height: z.number().int().min(1).max(20_000),
        alt: line,
        isDecorative: z.boolean(),
        caption: line,
      }),
    }),
  ]),
) as z.ZodType<Block>

const listItem = z.object({ type: z.literal('listItem'), content: blocks })
const tableRow = z.object({
  type: z.literal('tableRow'),
  content: z
    .array(
      z.object({
        type: z.enum(['tableHeader', 'tableCell']),
        attrs: z.object({ colspan: span, rowspan: span }).optional(),
        content: blocks,
      }),
    )
    .max(100),
})

/**
 * What comes in is measured first, then taken apart and built again from known pieces, its words cleaned; whatever else
 * it holds is left behind.
 */
export const bodySchema: z.ZodType<Body> = z
  .unknown()
  .superRefine((value, context) => {
    const reason = tooLarge(value)
    if (reason) context.addIssue({ code: 'custom', message: say(reason), input: undefined })
  })
  .pipe(z.object({ type: z.literal('doc'), content: blocks })) as z.ZodType<Body>
