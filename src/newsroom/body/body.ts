import { z } from 'zod'

/**
 * A story's text as a document of a few known kinds of block, in the shape that rich-text editors built on ProseMirror
 * use. It is the only form in which a text is kept; readers get HTML that we make from it.
 */
export type Body = { readonly type: 'doc'; readonly content: readonly Block[] }

export type Block = TextBlock | ListBlock | QuoteBlock | TableBlock | PictureBlock
export type TextBlock = Paragraph | Heading
export type Paragraph = { readonly type: 'paragraph'; readonly content?: readonly Inline[] }
/** The page's title is level 1, so a text's own headings begin at 2. */
export type Heading = {
  readonly type: 'heading'
  readonly attrs?: { readonly level: 2 | 3 | 4 }
  readonly content?: readonly Inline[]
}
export type ListBlock = {
  readonly type: 'bulletList' | 'orderedList'
  readonly attrs?: { readonly start?: number }
  readonly content: readonly ListItem[]
}
export type ListItem = { readonly type: 'listItem'; readonly content: readonly Block[] }
export type QuoteBlock = { readonly type: 'blockquote'; readonly content: readonly Block[] }

export type TableBlock = { readonly type: 'table'; readonly content: readonly TableRow[] }
export type TableRow = { readonly type: 'tableRow'; readonly content: readonly TableCell[] }
export type TableCell = {
  readonly type: 'tableHeader' | 'tableCell'
  readonly attrs?: { readonly colspan?: number; readonly rowspan?: number }
  readonly content: readonly Block[]
}

/** A picture kept by us, named by the SHA-256 of its copy without metadata. */
export type PictureBlock = {
  readonly type: 'picture'
  readonly attrs: {
    readonly sha256: string
    readonly width: number
    readonly height: number
    /** What it shows, for who cannot see it. Empty is right only when it is decorative. */
    readonly alt: string
    readonly isDecorative: boolean
    readonly caption: string
  }
}

export type Inline = Run | { readonly type: 'hardBreak' }
export type Run = { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
export type Mark =
  | { readonly type: 'bold' | 'italic' | 'superscript' | 'subscript' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }

/** Web addresses, mail, telephone, and places of this portal: nothing that runs. */
export const safeAddress =
  /^(https?:\/\/[^\s"'<>\\]+|mailto:[^\s"'<>\\]+|tel:[+\d][\d .-]*|\/(?![/\\])[^\s"'<>\\]*|#[\w-]+)$/i

const mark = z.union([
  z.object({ type: z.enum(['bold', 'italic', 'superscript', 'subscript']) }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.string().max(2000).regex(safeAddress) }) }),
])
const inline = z.union([
  z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(mark).max(6).optional() }),
  z.object({ type: z.literal('hardBreak') }),
])
const inlines = z.array(inline).optional()
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
      attrs: z.object({ start: z.number().int().min(0).max(100_000).optional() }).optional(),
      content: z.array(listItem).min(1),
    }),
    z.object({ type: z.literal('blockquote'), content: blocks }),
    z.object({ type: z.literal('table'), content: z.array(tableRow).min(1).max(2000) }),
    z.object({
      type: z.literal('picture'),
      attrs: z.object({
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        width: z.number().int().min(1).max(20_000),
        height: z.number().int().min(1).max(20_000),
        alt: z.string().max(1000),
        isDecorative: z.boolean(),
        caption: z.string().max(1000),
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

/** What comes in is taken apart and built again from known pieces; whatever else it holds is left behind. */
export const bodySchema: z.ZodType<Body> = z.object({ type: z.literal('doc'), content: blocks })

export const emptyBody: Body = { type: 'doc', content: [] }

export const isList = (of: Block): of is ListBlock => of.type === 'bulletList' || of.type === 'orderedList'
