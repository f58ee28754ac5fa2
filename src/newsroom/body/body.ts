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
  readonly attrs?: { readonly start?: number; readonly type?: NumberType }
  readonly content: readonly ListItem[]
}
/** How a list counts when not 1, 2, 3: a b c, A B C, i ii iii, I II III, as HTML names it. */
export type NumberType = 'a' | 'A' | 'i' | 'I'
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
  /^(https?:\/\/[^\s"'<>\\\p{C}]+|mailto:[^\s"'<>\\\p{C}]+|tel:[+\d][\d .-]*|\/(?![/\\])[^\s"'<>\\\p{C}]*|#[\w-]+)$/iu

export const emptyBody: Body = { type: 'doc', content: [] }

export const isList = (of: Block): of is ListBlock => of.type === 'bulletList' || of.type === 'orderedList'
