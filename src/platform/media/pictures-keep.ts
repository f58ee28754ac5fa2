import type { Deps } from '../http/context.ts'
import type { Text } from '../i18n.ts'
import { done, type Result, refuse } from '../result.ts'
import { keepBytes } from './keep-uploads.ts'
import type { Picture } from './pictures.ts'
import { drawPicture } from './pictures-draw.ts'
import { pictureProblem } from './pictures-texts.ts'
import { recognise } from './recognise.ts'
import { insertPicture } from './store-pictures.ts'
import type { FileProblem } from './texts.ts'

export const pictureLimits = { bytes: 25_000_000 }

export type SentPicture = {
  readonly bytes: Uint8Array
  readonly name: string
  /** Where it was fetched from, when it was. */
  readonly sourceUrl?: string
}

/**
 * Keeps a picture for a text: what is kept is our own drawing of it, never the bytes that came. The same picture sent
 * twice is kept once. Refused with a sentence when it is no picture that can be shown.
 */
export async function keepPicture(
  deps: Pick<Deps, 'db' | 'files' | 'clock'>,
  keptBy: string | null,
  { bytes, name, sourceUrl = undefined }: SentPicture,
): Promise<Result<Picture>> {
  const drawn = await drawnOf(bytes)
  if (typeof drawn === 'string') return refuse(problem(name, drawn), 'picture')
  const sha256 = await keepBytes(deps, drawn.bytes, drawn.mediaType, 'anh')
  const { width, height } = drawn
  await insertPicture(deps.db, { sha256, width, height, keptBy, sourceUrl: sourceUrl ?? null })
  return done({ sha256, width, height })
}

async function drawnOf(bytes: Uint8Array) {
  if (bytes.length > pictureLimits.bytes) return 'too_big'
  const kind = await recognise(bytes)
  if (typeof kind === 'string') return kind
  return kind.group === 'image' ? drawPicture(bytes, kind) : 'unknown'
}

const problem = (name: string, reason: FileProblem): Text =>
  pictureProblem(name.replace(/\p{C}/gu, '').slice(0, 80), reason)
