import type { Annex, Block, OfficialDocument } from '../../platform/official/model.ts'
import type { Figures } from '../figures/figure.ts'
import type { OutlineBlock, OutlineBody } from '../outline/outline.ts'
import { chartOf } from './chart.ts'
import { composed } from './compose.ts'
import { tableOf } from './tables.ts'
import { type Facts, type SetFigures, type Telling, tellingOf } from './telling.ts'
import { fill, slotRun, slotsOf } from './template.ts'

export type Saying = {
  readonly outline: OutlineBody
  readonly figures: Figures
  readonly facts: Facts
  /** What people wrote, by the passage's key: over a generated text, or where judgement is asked for. May hold slots. */
  readonly passages: ReadonlyMap<string, string>
  readonly setFigures: SetFigures
  /** A draft shows what is still to be written; what is signed does not. */
  readonly isDraft: boolean
  readonly hrefOf?: (key: string) => string
}

export type Said = Pick<
  OfficialDocument,
  'kind' | 'about' | 'addressees' | 'body' | 'annexes' | 'recipients' | 'archive'
> & {
  /** The figures that the document shows, each once, in its order. */
  readonly figureKeys: readonly string[]
}

/** What a report says: the outline with everything told that can be told. The same facts make the same document. */
export function generate(saying: Saying): Said {
  const { outline, figures, facts, setFigures, hrefOf } = saying
  const telling = tellingOf(figures, facts, setFigures, hrefOf)
  const plain = (text: string) =>
    fill(text, telling)
      .map((run) => run.text)
      .join('')
  const blocks = (some: readonly OutlineBlock[]) => some.flatMap((block) => blockOf(block, saying, telling))
  const body: Block[] = [...blocks(outline.opening)]
  for (const { level, number, title, blocks: inside } of outline.sections)
    body.push({ kind: 'heading', level, number, text: title }, ...blocks(inside))
  const annexes = outline.annexes.map(
    ({ number, title, isLandscape, blocks: inside }): Annex => ({
      ...{ number, title: plain(title), body: blocks(inside) },
      ...(isLandscape ? { isLandscape } : {}),
    }),
  )
  return {
    ...{ kind: outline.kind, about: plain(outline.about), addressees: outline.addressees.map(plain) },
    ...{ body, annexes, recipients: outline.recipients.map(plain), archive: outline.archive },
    figureKeys: keysIn([...body, ...annexes.flatMap((annex) => annex.body)]),
  }
}

function blockOf(block: OutlineBlock, { passages, isDraft }: Saying, telling: Telling): readonly Block[] {
  if (block.kind === 'table') {
    const { key, caption } = block
    const made = tableOf(block.of, telling)
    return made.rows.length === 0 ? [] : [{ kind: 'table', key, caption, ...made }]
  }
  if (block.kind === 'chart')
    return [{ kind: 'chart', key: block.key, caption: block.caption, ...chartOf(block.of, telling) }]
  const { key } = block
  const written = passages.get(key)
  const text = written ?? (block.kind === 'paragraph' ? composed(block, telling) : '')
  if (text !== '')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => ({ kind: 'paragraph', key, runs: fill(line, telling) }))
  if (block.kind !== 'judgement' || !isDraft) return []
  return [{ kind: 'paragraph', key, runs: [{ text: `[${block.prompt}]`, italic: true }] }]
}

/** The text of a passage with its slots, as an edit form starts with it; null: judgement is asked for; undefined: none such. */
export function templateOf(
  { outline, figures, facts, setFigures }: Pick<Saying, 'outline' | 'figures' | 'facts' | 'setFigures'>,
  key: string,
): string | null | undefined {
  const block = blocksIn(outline).find((one) => one.key === key)
  if (block?.kind === 'judgement') return null
  return block?.kind === 'paragraph' ? composed(block, tellingOf(figures, facts, setFigures)) : undefined
}

/** What only a person can say and nobody has yet. */
export const openJudgements = (
  outline: OutlineBody,
  passages: ReadonlyMap<string, string>,
): readonly { readonly key: string; readonly prompt: string }[] =>
  blocksIn(outline).flatMap((block) =>
    block.kind === 'judgement' && !passages.get(block.key)?.trim()
      ? [{ key: block.key, prompt: block.prompt }]
      : [],
  )

/** Slots of a text that no figure and no fact answers. */
export function unknownSlots(text: string, figures: Figures, facts: Facts): readonly string[] {
  const telling = tellingOf(figures, facts, new Map())
  return slotsOf(text).filter((name) => slotRun(name, telling) === undefined)
}

const blocksIn = ({ opening, sections, annexes }: OutlineBody): readonly OutlineBlock[] => [
  ...opening,
  ...sections.flatMap(({ blocks }) => blocks),
  ...annexes.flatMap(({ blocks }) => blocks),
]

function keysIn(blocks: readonly Block[]): readonly string[] {
  const runs = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.runs
    if (block.kind === 'list') return block.items.flat()
    return block.kind === 'table' ? [...block.rows, ...(block.foot ? [block.foot] : [])].flat(2) : []
  })
  return [...new Set(runs.flatMap(({ figure }) => (figure ? [figure.key] : [])))]
}
