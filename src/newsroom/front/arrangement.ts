/** A part of the front page: the newest stories, the documents, the events, or a heading of the portal. */
export type BlockKey = 'newest' | 'documents' | 'events' | `section:${string}`
/** How many lines it shows; 0: it is not shown. */
export type Block = { readonly key: BlockKey; readonly count: number }

/** A story that stands first until the end of a day, or until it is taken off. */
export type Pin = { readonly storyId: number; readonly until: string | null }

export type Section = { readonly key: string; readonly onHome: number }

export const mostPins = 5
export const mostLines = 12

const first: readonly Block[] = [
  { key: 'newest', count: 5 },
  { key: 'documents', count: 4 },
  { key: 'events', count: 3 },
]

export const sectionOf = (key: BlockKey): string | undefined =>
  key.startsWith('section:') ? key.slice('section:'.length) : undefined

/**
 * All blocks there can be, in the editor's order: those that were arranged, less headings that are gone, then what is
 * new since, not shown. Where nobody has arranged anything the page stands in its first order.
 */
export function blocksOf(arranged: readonly Block[], sections: readonly Section[]): readonly Block[] {
  const ofSections = sections.map(
    ({ key, onHome }): Block => ({ key: `section:${key}`, count: Math.min(onHome, mostLines) }),
  )
  const possible = [...first, ...ofSections]
  if (arranged.length === 0) return possible
  const isPossible = ({ key }: Block) => possible.some((block) => block.key === key)
  const isNew = ({ key }: Block) => !arranged.some((block) => block.key === key)
  return [...arranged.filter(isPossible), ...possible.filter(isNew).map(({ key }) => ({ key, count: 0 }))]
}

export type Direction = 'up' | 'down'

/** Changes places with its neighbour; at the end of the row nothing moves. */
export function moved<T>(row: readonly T[], at: number, direction: Direction): readonly T[] {
  const to = direction === 'up' ? at - 1 : at + 1
  const [one, other] = [row[at], row[to]]
  if (at < 0 || one === undefined || other === undefined) return row
  return row.with(at, other).with(to, one)
}

/** Counts as they were chosen; what was not asked about stays. */
export const recounted = (
  blocks: readonly Block[],
  counts: Readonly<Record<string, number | undefined>>,
): readonly Block[] => blocks.map(({ key, count }) => ({ key, count: counts[key] ?? count }))

/** What stands first on that day: `until` is the last day. */
export const pinsOn = (pins: readonly Pin[], day: string): readonly Pin[] =>
  pins.filter(({ until }) => until === null || until >= day)
