import type { Actor } from '../../platform/actor.ts'
import { describeFile } from '../../platform/public-files.ts'
import { done, notFound, type Result, refuse, refuseAll } from '../../platform/result.ts'
import { loadEdition } from '../life/store.ts'
import { receiveFiles } from './receive-files.ts'
import { isShownBy, replaceAttachment } from './store.ts'
import { changeFiles, type FilesDeps, notWritable } from './take-files.ts'
import { fileTexts } from './texts.ts'

type Replacement = { readonly editionId: number; readonly fileId: number; readonly upload: File | undefined }

/**
 * Puts another file in the place of one, under the same label. When readers know the old one, its address leads to the
 * new one as soon as this edition is out; until then they get the old one.
 */
export async function replaceFile(
  deps: FilesDeps,
  actor: Actor,
  { editionId, fileId, upload }: Replacement,
): Promise<Result<{ name: string }>> {
  const atHand = await loadEdition(deps, actor, editionId)
  if (!atHand) return notFound
  const refused = notWritable(atHand)
  if (refused) return refused
  if (!upload || upload.size === 0) return refuse(fileTexts.chooseFile, 'file')
  const received = await receiveFiles(deps, [upload])
  const [file] = received.files
  if (!file) return refuseAll(received.issues)

  return changeFiles(deps, actor, editionId, async ({ tx, files, edition }) => {
    const old = files.find(({ id }) => id === fileId)
    if (!old) return notFound
    if (files.some(({ sha256 }) => sha256 === file.sha256))
      return refuse(fileTexts.thereAlready(file.name), 'file')
    const { mediaType, pages, size, ...row } = file
    const keptAt = deps.clock.now().toString()
    await describeFile(tx, { sha256: row.sha256, size, mediaType, firstName: row.name, keptAt, pages })
    const known = old.replaces ?? ((await isShownBy(tx, edition.storyId, old.sha256)) ? old.sha256 : null)
    await replaceAttachment(tx, fileId, { ...row, replaces: known === row.sha256 ? null : known })
    const detail = { file: row.name, before: old.name, sha256: row.sha256, sha256Before: old.sha256 }
    return { ...done({ name: row.name }), said: { action: 'story.file-replaced', detail } }
  })
}
