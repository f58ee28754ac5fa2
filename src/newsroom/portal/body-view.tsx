import { type Body, type BodyBlock, isList, type ListItem, type Run } from '../body.ts'

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
    return block.type === 'bulletList' ? <ul>{items}</ul> : <ol>{items}</ol>
  }
  const words = <Runs runs={block.content ?? []} />
  return block.type === 'heading' ? <h2>{words}</h2> : <p>{words}</p>
}

/** An item of one paragraph needs no paragraph of its own. */
const Item = ({ item: { content } }: { item: ListItem }) => {
  const [only] = content
  const isPlain = content.length === 1 && only !== undefined && !isList(only)
  return (
    <li>{isPlain ? <Runs runs={only.content ?? []} /> : content.map((block) => <Block block={block} />)}</li>
  )
}

const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>
    {runs.map(({ text, marks = [] }) => {
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
