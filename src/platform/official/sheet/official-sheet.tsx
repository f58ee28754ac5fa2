import type { Child } from 'hono/jsx'
import type { Lang } from '../../i18n.ts'
import type { OfficialLayout } from '../layout.ts'
import type { Annex, OfficialDocument } from '../model.ts'
import { annexOf } from '../wording.ts'
import { Blocks } from './blocks.tsx'
import { SheetFoot } from './sheet-foot.tsx'
import { keepBlanks, SheetHead } from './sheet-head.tsx'

export type OfficialSheetProps = {
  readonly document: OfficialDocument
  readonly layout: OfficialLayout
  /** Of the reader; the document keeps its own. */
  readonly lang: Lang
  /** The figure that is open beside the sheet. */
  readonly selectedKey?: string
  /** Where the passage of that key is edited; undefined where it may not be. */
  readonly editHref?: (key: string) => string | undefined
}

/** The document as it will be issued: a sheet of paper whose figures open. Printing the page prints the sheet alone. */
export const OfficialSheet = (props: OfficialSheetProps) => {
  const { document, layout } = props
  const seen = new Set<string>()
  const blocks = (body: OfficialDocument['body']) => <Blocks {...{ ...props, body, seen }} />
  return (
    <div class="official-desk">
      <article class="official-paper" lang="vi" aria-label={titleOf(document)}>
        {document.notice && <p class="notice">{document.notice}</p>}
        <SheetHead {...props} />
        {blocks(document.body)}
        <SheetFoot document={document} />
      </article>
      {document.annexes.map((annex) => (
        <AnnexPaper annex={annex} of={annexOf(document, layout.leadingZero)} notice={document.notice}>
          {blocks(annex.body)}
        </AnnexPaper>
      ))}
    </div>
  )
}

const titleOf = ({ kind, about }: OfficialDocument) => `${kind ?? 'V/v'} ${about.replaceAll('\n', ' ')}`

type AnnexPaperProps = {
  readonly annex: Annex
  readonly of: string
  readonly notice: string | undefined
  readonly children?: Child
}

const AnnexPaper = ({ annex, of, notice, children }: AnnexPaperProps) => (
  <article
    class="official-paper"
    lang="vi"
    aria-label={`Phụ lục ${annex.number} ${annex.title}`}
    data-landscape={annex.isLandscape ? '' : undefined}
  >
    {notice && <p class="notice">{notice}</p>}
    <div class="annex-title">
      <h2>
        <span>Phụ lục {annex.number}</span>
        <span class="capitals">{annex.title}</span>
      </h2>
      <p>
        <i>{keepBlanks(of)}</i>
      </p>
    </div>
    {children}
  </article>
)
