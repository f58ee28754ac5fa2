import { csvLine } from '../csv.ts'
import type { Queryable } from '../database/open.ts'
import type { Asked, Dataset, Row, Value } from './dataset.ts'

const pieceLength = 1000

/** Asks for the next piece when the reader has taken the last: nothing is held for a slow reader but that piece. */
export async function* piecesOf(
  db: Queryable,
  { rows }: Pick<Dataset, 'rows'>,
  asked: Asked,
  length = pieceLength,
): AsyncGenerator<readonly Row[]> {
  for (let after: Row | undefined; ; ) {
    const piece = await rows(db, asked, after, length)
    if (piece.length > 0) yield piece
    if (piece.length < length) return
    after = piece.at(-1)
  }
}

type Written = Pick<Dataset, 'columns' | 'rows'>

/** Comma-separated values (RFC 4180) with a byte-order mark; the headings are the columns' keys. */
export async function* csvOfDataset(db: Queryable, dataset: Written, asked: Asked): AsyncGenerator<string> {
  const keys = dataset.columns.map(({ key }) => key)
  yield `\uFEFF${csvLine(keys)}`
  for await (const piece of piecesOf(db, dataset, asked))
    yield piece.map((row) => csvLine(keys.map((key) => plain(row[nameOf(key)])))).join('')
}

/** 'published_at' → 'publishedAt'. */
const nameOf = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

const plain = (value: Value | undefined): string | number | null =>
  typeof value === 'boolean' ? String(value) : (value ?? null)

type Said = Readonly<Record<string, unknown>>

/** One JSON document: what the set is, what its columns mean, then its rows. */
export async function* jsonOfDataset(
  db: Queryable,
  dataset: Written,
  asked: Asked,
  said: Said,
): AsyncGenerator<string> {
  const keys = dataset.columns.map(({ key }) => key)
  const columns = dataset.columns.map(({ key, type, meaning }) => ({
    key,
    type,
    meaning: meaning[asked.lang],
  }))
  yield `${JSON.stringify({ ...said, columns }).slice(0, -1)},"rows":[`
  let isFirst = true
  for await (const piece of piecesOf(db, dataset, asked)) {
    const rows = piece.map((row) =>
      JSON.stringify(Object.fromEntries(keys.map((key) => [key, row[nameOf(key)] ?? null]))),
    )
    yield `${isFirst ? '' : ','}\n${rows.join(',\n')}`
    isFirst = false
  }
  yield '\n]}\n'
}
