import type { Deps } from '../../platform/http/context.ts'
import { publicFilePath } from '../../platform/public-files.ts'
import { linksIn } from './links-in.ts'
import { hostOf } from './look-inside.ts'
import { keepLinks, type UnreadEdition, unreadEditions } from './store-links.ts'

const atOnce = 200

/** Reads where every newly published edition leads, its files included. Answers how many editions were read. */
export async function noteLinks({ db, origin }: Pick<Deps, 'db' | 'origin'>): Promise<number> {
  let read = 0
  for (;;) {
    const editions = await unreadEditions(db, atOnce)
    for (const edition of editions)
      await db.transaction().execute((tx) =>
        keepLinks(
          tx,
          edition.id,
          linksOf(edition).map((link) => ({ ...link, host: hostOf(link.url, origin) })),
        ),
      )
    read += editions.length
    if (editions.length < atOnce) return read
  }
}

function linksOf({ body, transcript, files }: UnreadEdition) {
  const own = files.map(({ sha256, name, label }) => ({
    url: publicFilePath(sha256, name),
    words: label || name,
  }))
  const written = linksIn(body, transcript)
  return [...written, ...own.filter(({ url }) => !written.some((link) => link.url === url))]
}
