import type { Lang } from '../../platform/i18n.ts'
import { Picture } from '../../platform/ui/index.ts'
import type { Around } from './around.ts'
import { type Body, type Block as BodyBlock, type Heading, isList, type ListItem } from './body.ts'
import { type OutlineEntry, outlineOf } from './outline.ts'
import { Runs } from './runs-view.tsx'
import { TableView } from './table-view.tsx'
import { textOfInlines } from './text-of.ts'

export type BodyViewProps = {
  readonly body: Body
  /** The language of the page around it, for the names of tables. */
  readonly lang?: Lang
  /** Where pictures are fetched: of what is published unless said, see platform/media/pictures.ts. */
  readonly pictures?: string
  readonly id?: string
}

/** A story's text as HTML; only the few kinds of block a body may hold, every character escaped. */
export function BodyView({ body, lang = 'vi', pictures, id = 'noi-dung-bai' }: BodyViewProps) {
  const outline = new Map(outlineOf(body).map((entry) => [entry.heading, entry]))
  const around: Around = { outline, lang, pictures, tables: { count: 0 } }
  return (
    <div class="prose" id={id}>
      <Blocks blocks={body.content} around={around} />
    </div>
  )
}

export type { Around }

export const Blocks = ({ blocks, around }: { blocks: readonly BodyBlock[]; around: Around }) => (
  <>
    {blocks.map((block) => (
      <Block block={block} around={around} />
    ))}
  </>
)

function Block({ block, around }: { block: BodyBlock; around: Around }) {
  if (isList(block)) {
    const items = block.content.map((item) => <Item item={item} around={around} />)
    return block.type === 'bulletList' ? (
      <ul>{items}</ul>
    ) : (
      <ol start={startOf(block.attrs?.start)} type={block.attrs?.type}>
        {items}
      </ol>
    )
  }
  if (block.type === 'blockquote')
    return (
      <blockquote>
        <Blocks blocks={block.content} around={around} />
      </blockquote>
    )
  if (block.type === 'table')
    return (
      <TableView
        table={block}
        around={around}
        inside={(blocks) => <Blocks blocks={blocks} around={around} />}
      />
    )
  if (block.type === 'picture') {
    const { alt, isDecorative, caption, ...picture } = block.attrs
    return (
      <figure>
        <Picture picture={picture} alt={isDecorative ? '' : alt} from={around.pictures} />
        {caption && <figcaption>{caption}</figcaption>}
      </figure>
    )
  }
  if (!block.content?.length) return null
  if (block.type === 'paragraph')
    return (
      <p>
        <Runs runs={block.content} />
      </p>
    )
  const entry = around.outline.get(block)
  return entry ? <HeadingView entry={entry} /> : <HeadingWords heading={block} />
}

/** Where HTML allows no heading, its words stand out all the same. */
const HeadingWords = ({ heading: { content = [] } }: { heading: Heading }) =>
  textOfInlines(content).trim() === '' ? null : (
    <p>
      <strong>
        <Runs runs={content} />
      </strong>
    </p>
  )

function HeadingView({ entry }: { entry: OutlineEntry }) {
  const Level = `h${entry.level}` as 'h2'
  return (
    <Level id={entry.id}>
      <Runs runs={entry.heading.content ?? []} />
    </Level>
  )
}

/** An item of one paragraph needs no paragraph of its own. */
const Item = ({ item: { content }, around }: { item: ListItem; around: Around }) => {
  const [only] = content
  return (
    <li>
      {content.length === 1 && only?.type === 'paragraph' ? (
        <Runs runs={only.content ?? []} />
      ) : (
        <Blocks blocks={content} around={around} />
      )}
    </li>
  )
}

const startOf = (start: number | undefined) => (start === 1 ? undefined : start)
