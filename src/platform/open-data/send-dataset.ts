import { Readable } from 'node:stream'
import type { Context } from 'hono'
import type { AppEnv } from '../http/context.ts'
import { textsIn } from '../i18n.ts'
import type { Asked, Dataset } from './dataset.ts'
import { openDataTexts } from './texts.ts'
import { csvOfDataset, jsonOfDataset } from './write-dataset.ts'

/** Up to here a finished file is kept ready as a page is; what is larger flows as it is read. */
const keptRows = 3000

export type Format = 'csv' | 'json'

export const askedIn = ({ var: { lang, deps } }: Context<AppEnv>): Asked => ({
  lang,
  today: deps.clock.today(),
  origin: deps.origin,
})

/** Sends a set of data as a file: whole and kept ready when it is small, else piece by piece as it is read. */
export async function sendDataset(
  c: Context<AppEnv>,
  dataset: Dataset,
  format: Format,
  licence?: { readonly name: string; readonly address: string },
): Promise<Response> {
  const { lang, deps } = c.var
  const asked = askedIn(c)
  const { count, updatedAt } = await dataset.extent(deps.db, asked)
  const said = {
    dataset: dataset.key,
    title: dataset.title[lang],
    source: deps.origin,
    licence: licence ?? null,
    updatedAt,
    count,
    note: textsIn(lang, openDataTexts).howToRead,
  }
  const pieces =
    format === 'csv' ? csvOfDataset(deps.db, dataset, asked) : jsonOfDataset(deps.db, dataset, asked, said)
  c.header('content-type', format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
  c.header('content-disposition', `attachment; filename="${dataset.key}.${format}"`)
  c.header('cache-control', 'public, max-age=300')
  c.header('access-control-allow-origin', '*')
  if (count > keptRows) return c.body(Readable.toWeb(Readable.from(encoded(pieces))) as ReadableStream)
  if (dataset.tags.length > 0) c.set('madeFrom', { tags: dataset.tags })
  return c.body((await Array.fromAsync(pieces)).join(''))
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield encoder.encode(piece)
}
