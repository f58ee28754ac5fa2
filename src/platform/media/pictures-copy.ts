import type { Deps } from '../http/context.ts'
import { keepBytes } from './keep-uploads.ts'
import { type Copy, copyName, widthsFor } from './pictures.ts'
import { copyType, drawCopy } from './pictures-draw.ts'
import { type CopyRow, copyKept, insertCopy, pictureOf } from './store-pictures.ts'

type MediaDeps = Pick<Deps, 'db' | 'files' | 'clock'>

/**
 * The resized copy of a picture, made the first time somebody asks for it; undefined when there is no such picture or
 * no reason for such a copy. However many ask at once, a process draws it once, and one drawing after the other.
 */
export async function copyOf(deps: MediaDeps, sha256: string, copy: Copy): Promise<CopyRow | undefined> {
  const name = copyName(copy)
  const kept = await copyKept(deps.db, sha256, name)
  if (kept) return kept
  const key = `${sha256}/${name}`
  const begun = making.get(key)
  if (begun) return begun
  const work = inTurn(() => makeCopy(deps, sha256, copy)).finally(() => making.delete(key))
  making.set(key, work)
  return work
}

const making = new Map<string, Promise<CopyRow | undefined>>()

/** A decoded picture is large: two at once would double the memory and be no faster. */
let last: Promise<unknown> = Promise.resolve()
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work)
  last = mine.catch(() => {})
  return mine
}

async function makeCopy(deps: MediaDeps, sha256: string, copy: Copy): Promise<CopyRow | undefined> {
  const name = copyName(copy)
  const elsewhere = await copyKept(deps.db, sha256, name)
  if (elsewhere) return elsewhere
  const picture = await pictureOf(deps.db, sha256)
  if (!picture || !widthsFor(picture.width).includes(copy.width)) return undefined
  const bytes = await deps.files.read(sha256)
  if (!bytes) return undefined
  const mediaType = copyType[copy.format]
  const drawn = await drawCopy(bytes, copy)
  const copySha256 = await keepBytes(deps, drawn, mediaType, `anh-${name}`)
  await insertCopy(deps.db, sha256, name, copySha256)
  return copyKept(deps.db, sha256, name)
}
