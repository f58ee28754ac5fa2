import type { ActivityEntry } from '../../activity.ts'
import { wholeEntry } from '../../whole-entry.ts'
import type { Words } from '../../words.ts'
import { activityPath } from '../../workspace/addresses.ts'
import { activityOfCode, contentHash, keysOf } from '../row-keys.ts'
import type { Known, Saying } from '../store-imports.ts'
import { rowRefusals } from '../texts.ts'
import type { RowIssue } from './form-of-row.ts'
import type { JudgedRow, SoundRow } from './judge-row.ts'

export type KeyedRow = {
  readonly judged: JudgedRow
  readonly sound: SoundRow
  readonly content: string
  readonly clientKey: string
  /** The activity of this agency that the row was taken out of. */
  readonly takenFrom: number | undefined
}

/** Gives each sound row the key under which it is logged once. */
export function keyRows(agencyId: number, rows: readonly JudgedRow[]): readonly KeyedRow[] {
  const sound = rows.flatMap((judged) => (judged.sound ? [{ judged, sound: judged.sound }] : []))
  const contents = sound.map(({ sound: { entry, links } }) => contentHash(entry, links))
  const keys = keysOf(
    agencyId,
    sound.map(({ judged: { code } }, i) => ({ code, content: contents[i]! })),
  )
  return sound.map((row, i) => ({
    ...row,
    content: contents[i]!,
    clientKey: keys[i]!,
    takenFrom: activityOfCode(row.judged.code),
  }))
}

export type Compared = {
  readonly fresh: readonly KeyedRow[]
  readonly known: readonly KeyedRow[]
  /** Rows whose code stands for something else, by row number. */
  readonly issues: ReadonlyMap<number, RowIssue>
}

/** Parts the rows into those to be logged, those that were, and those whose code is another activity's. */
export function compareRows(
  agencyId: number,
  rows: readonly KeyedRow[],
  before: KnownBefore,
  sayings: ReadonlyMap<number, Saying>,
): Compared {
  const fresh: KeyedRow[] = []
  const known: KeyedRow[] = []
  const issues = new Map<number, RowIssue>()
  const firstWith = new Map<string, number>()
  for (const row of rows) {
    const { number } = row.judged.row
    const found = before(row)
    const above = firstWith.get(row.clientKey)
    firstWith.set(row.clientKey, above ?? number)
    const issue = above === undefined ? issueWith(row, found, agencyId, sayings) : twice(above)
    if (issue) issues.set(number, issue)
    else if (found) known.push(row)
    else fresh.push(row)
  }
  return { fresh, known, issues }
}

type KnownBefore = (row: KeyedRow) => Known | undefined

/** Finds what was logged before under a row's key, or what it was taken out of. */
export function knownBefore(before: readonly Known[]): KnownBefore {
  const byKey = new Map(before.map((known) => [known.clientKey, known]))
  const byId = new Map(before.map((known) => [known.id, known]))
  return ({ takenFrom, clientKey }) => (takenFrom === undefined ? byKey.get(clientKey) : byId.get(takenFrom))
}

/** Whether what the activity says now must be looked at: the row has a code and is not as it was when it was logged. */
export const isDoubtful = ({ judged, content }: KeyedRow, found: Known): boolean =>
  judged.code !== null && content !== found.contentHash

function issueWith(
  row: KeyedRow,
  found: Known | undefined,
  agencyId: number,
  sayings: ReadonlyMap<number, Saying>,
): RowIssue | undefined {
  const notYours = { column: 'code', text: rowRefusals.notYours } as const
  if (!found) return row.takenFrom === undefined ? undefined : notYours
  if (found.agencyId !== agencyId) return notYours
  if (!isDoubtful(row, found) || saysTheSame(row, sayings.get(found.id))) return undefined
  return { column: 'code', text: rowRefusals.otherContent, href: activityPath(found.id) }
}

const twice = (row: number): RowIssue => ({
  column: 'code',
  text: { vi: rowRefusals.codeTwice.vi(row), en: rowRefusals.codeTwice.en(row) },
})

/** The row as the activity was amended since it was logged. */
function saysTheSame({ sound }: KeyedRow, saying: Saying | undefined): boolean {
  const { words } = sound.facts
  return saying !== undefined && said(sound, words) === said(saying, words)
}

/** What an entry says, whatever the order in which things were chosen. */
const said = ({ entry, links }: Saying, words: Words): string => {
  const sorted = Object.fromEntries(
    Object.entries(wholeEntry(entry, words)).map(([key, value]) => [
      key,
      Array.isArray(value) ? [...value].sort() : value,
    ]),
  ) as ActivityEntry
  return contentHash(sorted, [...links].sort())
}
