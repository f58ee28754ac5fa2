import {
  type Body,
  type Block as BodyBlock,
  type Inline,
  isList,
  type ListItem,
  type TableBlock,
} from '../body/body.ts'

/** A story's text as HTML; only the few kinds of block a body may hold, every character escaped. */
export const BodyView = ({ body }: { body: Body }) => (
  <div class="prose" id="noi-dung-bai">
    {body.content.map((block) => (
      <Block block={block} />
    ))}
  </div>
)

function Block({ block }: { block: BodyBlock }) {
  if (isList(block)) {
    const items = block.content.map((item) => <Item item={item} />)
    return block.type === 'bulletList' ? <ul>{items}</ul> : <ol start={block.attrs?.start}>{items}</ol>
  }
  if (block.type === 'blockquote')
    return (
      <blockquote>
        {block.content.map((inner) => (
          <Block block={inner} />
        ))}
      </blockquote>
    )
  if (block.type === 'table') return <Table table={block} />
  if (block.type === 'picture') return null
  const words = <Runs runs={block.content ?? []} />
  if (block.type === 'paragraph') return <p>{words}</p>
  const Level = `h${block.attrs?.level ?? 2}` as 'h2'
  return <Level>{words}</Level>
}

const Table = ({ table }: { table: TableBlock }) => (
  <div class="table-scroll">
    <table class="table">
      {table.content.map((row) => (
        <tr>
          {row.content.map((cell) => {
            const Cell = cell.type === 'tableHeader' ? 'th' : 'td'
            return (
              <Cell {...cell.attrs}>
                {cell.content.map((inner) => (
                  <Block block={inner} />
                ))}
              </Cell>
            )
          })}
        </tr>
      ))}
    </table>
  </div>
)

/** An item of one paragraph needs no paragraph of its own. */
const Item = ({ item: { content } }: { item: ListItem }) => {
  const [only] = content
  return (
    <li>
      {content.length === 1 && only?.type === 'paragraph' ? (
        <Runs runs={only.content ?? []} />
      ) : (
        content.map((block) => <Block block={block} />)
      )}
    </li>
  )
}

const Runs = ({ runs }: { runs: readonly Inline[] }) => (
  <>
    {runs.map((run) => {
      if (run.type === 'hardBreak') return <br />
      const { text, marks = [] } = run
      const link = marks.find((mark) => mark.type === 'link')
      const plain = <Unbroken text={text} />
      const words = marks.some((mark) => mark.type === 'bold') ? <strong>{plain}</strong> : plain
      return link?.type === 'link' ? <a href={link.attrs.href}>{words}</a> : words
    })}
  </>
)

/** Document numbers, dates and spans of years stay on one line: 911/KH-UBND, 15/3/2023, 2021 - 2030. */
const Unbroken = ({ text }: { text: string }) => (
  <>{text.split(kept).map((part, at) => (at % 2 === 1 ? <span class="unbroken">{part}</span> : part))}</>
)

const kept = /(\d{1,5}\/[A-ZĐ]{1,8}(?:-[A-ZĐ]{1,10})*|\d{1,2}\/\d{1,2}\/\d{4}|\d{4} [-–] \d{4})/u
