import type { Deps } from '../http/context.ts'
import type { Issue } from '../result.ts'
import { cleanName } from './clean-name.ts'
import { displayCopyOf, displayType } from './display-copy.ts'
import { recognise } from './recognise.ts'
import { rememberFile } from './store.ts'
import { type FileProblem, problemText, tooManyFiles, tooMuchTogether } from './texts.ts'

export const uploadLimits = { eachBytes: 15_000_000, files: 10, togetherBytes: 40_000_000 }

export type KeptFile = {
  readonly sha256: string
  readonly name: string
  readonly size: number
  readonly mediaType: string
  /** A picture made from it without metadata; null when it is not a picture. */
  readonly displaySha256: string | null
  readonly takenAt: string | null
}

export type KeptUploads = { readonly kept: readonly KeptFile[]; readonly issues: readonly Issue[] }

type MediaDeps = Pick<Deps, 'db' | 'files' | 'clock'>

/**
 * Keeps every file that can be taken, durably, and answers one issue for each that cannot; `already` files came
 * earlier and count towards the limit. Fields left empty by the browser are passed over.
 */
export async function keepUploads(
  deps: MediaDeps,
  uploads: readonly File[],
  field: string,
  already = 0,
): Promise<KeptUploads> {
  const chosen = uploads.filter((file) => file.size > 0 || file.name !== '')
  const { eachBytes, files, togetherBytes } = uploadLimits
  if (chosen.length + already > files) return { kept: [], issues: [{ field, text: tooManyFiles(files) }] }
  if (chosen.reduce((sum, file) => sum + file.size, 0) > togetherBytes)
    return { kept: [], issues: [{ field, text: tooMuchTogether(togetherBytes / 1e6) }] }
  const kept = new Map<string, KeptFile>()
  const issues: Issue[] = []
  // One after the other: a decoded picture is large, and a form has few of them.
  for (const file of chosen) {
    const answer = file.size > eachBytes ? 'too_big' : await keepOne(deps, file)
    if (typeof answer === 'string') issues.push({ field, text: problemText(shownName(file), answer) })
    else kept.set(answer.sha256, answer)
  }
  return { kept: [...kept.values()], issues }
}

async function keepOne(deps: MediaDeps, file: File): Promise<KeptFile | FileProblem> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = await recognise(bytes)
  if (typeof kind === 'string') return kind
  const copy = kind.group === 'image' ? await displayCopyOf(bytes, kind) : undefined
  if (typeof copy === 'string') return copy
  const name = cleanName(file.name, kind)
  const sha256 = await keepBytes(deps, bytes, kind.mediaType, name)
  const displaySha256 = copy ? await keepBytes(deps, copy.bytes, displayType, name) : null
  const takenAt = copy?.takenAt?.toString() ?? null
  return { sha256, name, size: bytes.length, mediaType: kind.mediaType, displaySha256, takenAt }
}

/** Keeps bytes that are known to be what they are called, without looking at them. */
export async function keepBytes(deps: MediaDeps, bytes: Uint8Array, mediaType: string, firstName: string) {
  const sha256 = await deps.files.keep(bytes)
  await rememberFile(deps.db, {
    sha256,
    size: bytes.length,
    mediaType,
    firstName,
    keptAt: deps.clock.now().toString(),
  })
  return sha256
}

const shownName = (file: File) => file.name.replace(/\p{C}/gu, '').slice(0, 80)
