import { keepBytes, keepUploads, kindOf } from '../../platform/media/index.ts'
import type { Issue } from '../../platform/result.ts'
import { captionsFrom, captionsType, meansCaptions } from './captions.ts'
import { roleFor } from './edition-file.ts'
import { readAttachment } from './read-attachment.ts'
import type { NewFile } from './store.ts'
import type { FilesDeps } from './take-files.ts'
import { fileTexts } from './texts.ts'

export type Received = { readonly files: readonly ReceivedFile[]; readonly issues: readonly Issue[] }
export type ReceivedFile = NewFile & {
  readonly mediaType: string
  readonly pages?: number
  readonly size: number
}

/**
 * Keeps what was sent, one issue for each file that cannot be taken, and reads what a reader wants to know of each. Of a
 * picture the copy without metadata is taken: where it was photographed is nobody's business.
 */
export async function receiveFiles(deps: FilesDeps, uploads: readonly File[]): Promise<Received> {
  const parted = await Promise.all(uploads.map(async (file) => ({ file, isText: await isCaptions(file) })))
  const sent = (isText: boolean) => parted.filter((one) => one.isText === isText).map(({ file }) => file)
  const { kept, issues } = await keepUploads(deps, sent(false), 'file')
  const files: ReceivedFile[] = []
  for (const { sha256, displaySha256, name, mediaType } of kept)
    files.push(
      await readKept(
        deps,
        displaySha256 === null ? { sha256, name, mediaType } : shownCopy(displaySha256, name),
      ),
    )
  const wrong: Issue[] = []
  for (const file of sent(true)) {
    const captions = captionsFrom(new Uint8Array(await file.arrayBuffer()))
    if (!captions) wrong.push({ field: 'file', text: fileTexts.noCaptions(shown(file.name)) })
    else files.push(await keepCaptions(deps, captions, file.name))
  }
  return { files, issues: [...issues, ...wrong] }
}

const isCaptions = async (file: File) =>
  meansCaptions(file.name, new Uint8Array(await file.slice(0, 16).arrayBuffer()))

const shownCopy = (sha256: string, name: string) => ({
  sha256,
  name: name.replace(/\.[^.]+$/, '.webp'),
  mediaType: 'image/webp',
})

type Kept = { readonly sha256: string; readonly name: string; readonly mediaType: string }

async function readKept(deps: FilesDeps, { sha256, name, mediaType }: Kept): Promise<ReceivedFile> {
  const bytes = await deps.files.read(sha256)
  if (!bytes) throw new Error(`${sha256} was kept and is gone`)
  const { media, text, signature, signer } = await readAttachment(deps.files, { name, bytes, mediaType })
  const role = roleFor(mediaType)
  return { sha256, name, text, signature, signer, role, mediaType, pages: media.pages, size: bytes.length }
}

async function keepCaptions(deps: FilesDeps, bytes: Uint8Array, given: string): Promise<ReceivedFile> {
  const name = `${shown(given).replace(/\.vtt$/i, '') || 'phu-de'}.vtt`
  const sha256 = await keepBytes(deps, bytes, captionsType, name)
  const unsigned = { signature: 'none', signer: null } as const
  return {
    sha256,
    name,
    text: '',
    role: 'captions',
    mediaType: captionsType,
    size: bytes.length,
    ...unsigned,
  }
}

const shown = (name: string) =>
  (name.split(/[/\\]/).at(-1) ?? '').replace(/[\p{C}<>:"|?*;%]/gu, '').slice(0, 100)

/** 'PDF', 'XLSX'; what no list knows is said as it is. */
export const kindName = (mediaType: string): string =>
  mediaType === captionsType ? 'VTT' : (kindOf(mediaType)?.extension.toUpperCase() ?? mediaType)
