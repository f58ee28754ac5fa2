import { type Lang, textsIn } from '../../i18n.ts'
import type { Block, Chart, Heading, Paragraph } from '../model.ts'
import { capitals, headingNumber } from '../wording.ts'
import { Runs, type RunsShown } from './runs.tsx'
import { SheetTable } from './sheet-table.tsx'
import { texts } from './texts.ts'

export type BlocksProps = RunsShown & {
  readonly body: readonly Block[]
  readonly editHref?: (key: string) => string | undefined
}

/** What a document says, block by block. */
export const Blocks = ({ body, ...shown }: BlocksProps) => (
  <>
    {body.map((block, index) => (
      <OneBlock block={block} isMore={goesOn(block, body[index - 1])} {...shown} />
    ))}
  </>
)

/** A passage of several lines is several paragraphs; it is reached, and edited, at its first. */
const goesOn = (block: Block, before: Block | undefined): boolean =>
  block.kind === 'paragraph' &&
  block.key !== undefined &&
  before?.kind === 'paragraph' &&
  before.key === block.key

type OneBlockProps = Omit<BlocksProps, 'body'> & { readonly block: Block; readonly isMore: boolean }

function OneBlock({ block, isMore, ...shown }: OneBlockProps) {
  switch (block.kind) {
    case 'heading':
      return <SheetHeading heading={block} />
    case 'paragraph':
      return <Passage paragraph={block} isMore={isMore} {...shown} />
    case 'list':
      return (
        <ul class="dashes">
          {block.items.map((runs) => (
            <li>
              – <Runs runs={runs} {...shown} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <SheetTable table={block} {...shown} />
    case 'chart':
      return <Drawing chart={block} />
    case 'page-break':
      return <hr class="page-break" />
  }
}

/** Under the title of the sheet, which is the second heading of a page. */
function SheetHeading({ heading }: { heading: Heading }) {
  const words = heading.level === 1 ? capitals(heading.text) : heading.text
  const line = [headingNumber(heading), words].filter((part) => part !== '').join(' ')
  if (heading.level === 1) return <h3>{line}</h3>
  if (heading.level === 2) return <h4>{line}</h4>
  return heading.level === 3 ? <h5>{line}</h5> : <h6>{line}</h6>
}

type PassageProps = RunsShown & {
  readonly paragraph: Paragraph
  readonly isMore: boolean
  readonly lang: Lang
  readonly editHref?: (key: string) => string | undefined
}

function Passage({ paragraph, isMore, editHref, ...shown }: PassageProps) {
  const { runs, isQuote } = paragraph
  const key = isMore ? undefined : paragraph.key
  const href = key === undefined ? undefined : editHref?.(key)
  return (
    <p id={key === undefined ? undefined : `doan-${key}`} class={isQuote ? 'quote' : undefined}>
      <Runs runs={runs} {...shown} />
      {href && (
        <a class="edit-passage" href={href} lang={shown.lang}>
          {textsIn(shown.lang, texts).edit}
        </a>
      )}
    </p>
  )
}

/** The sheet on a screen is a little smaller than paper. */
const dotsPerMm = 3.3

/** As a picture, so that nothing in a drawing can act on the page. */
const Drawing = ({ chart }: { chart: Chart }) => (
  <figure>
    {chart.caption && <figcaption>{chart.caption}</figcaption>}
    <img
      src={`data:image/svg+xml;base64,${Buffer.from(chart.svg).toString('base64')}`}
      alt={chart.alt}
      width={Math.round(chart.widthMm * dotsPerMm)}
    />
  </figure>
)
