import type { Actor } from '../../platform/actor.ts'
import { describeFile } from '../../platform/public-files.ts'
import { done, type Issue, notFound, type Result, refuse } from '../../platform/result.ts'
import { loadEdition } from '../life/store.ts'
import { mostFiles } from './edition-file.ts'
import { type ReceivedFile, receiveFiles } from './receive-files.ts'
import { addFile } from './store.ts'
import { changeFiles, type FilesDeps, notWritable } from './take-files.ts'
import { fileTexts } from './texts.ts'

type Attached = { readonly names: readonly string[]; readonly issues: readonly Issue[] }

/**
 * Puts files at the end of an edition's. What can be taken is, and each file that cannot is answered with its reason, so
 * that one bad file of five need not be looked for by sending all again.
 */
export async function attachFiles(
  deps: FilesDeps,
  actor: Actor,
  { editionId, uploads }: { editionId: number; uploads: readonly File[] },
): Promise<Result<Attached>> {
  // Judged before a byte is kept: a stranger leaves nothing behind.
  const atHand = await loadEdition(deps, actor, editionId)
  if (!atHand) return notFound
  const refused = notWritable(atHand)
  if (refused) return refused
  const sent = uploads.filter((file) => file.size > 0 || file.name !== '')
  if (sent.length === 0) return refuse(fileTexts.chooseFile, 'file')
  const received = await receiveFiles(deps, sent)

  return changeFiles(deps, actor, editionId, async ({ tx, files }) => {
    const known = new Set(files.map(({ sha256 }) => sha256))
    const isNew = ({ sha256 }: ReceivedFile) => !known.has(sha256) && known.add(sha256)
    const fresh = received.files.filter(isNew)
    if (files.length + fresh.length > mostFiles) return refuse(fileTexts.tooMany(mostFiles), 'file')
    for (const { mediaType, pages, size, ...file } of fresh) {
      const keptAt = deps.clock.now().toString()
      await describeFile(tx, { sha256: file.sha256, size, mediaType, firstName: file.name, keptAt, pages })
      await addFile(tx, editionId, file)
    }
    const doubled = received.files
      .filter((file) => !fresh.includes(file))
      .map(({ name }) => ({ field: 'file', text: fileTexts.thereAlready(name) }))
    const names = fresh.map(({ name }) => name)
    return {
      ...done({ names, issues: [...received.issues, ...doubled] }),
      said: names.length > 0 ? { action: 'story.files-attached', detail: { files: names } } : undefined,
    }
  })
}
