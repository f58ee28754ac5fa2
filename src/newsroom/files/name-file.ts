import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { oneLine } from '../../platform/vietnamese.ts'
import { renamed } from './edition-file.ts'
import { describeAttachment } from './store.ts'
import { changeFiles, type FilesDeps } from './take-files.ts'

type Naming = {
  readonly editionId: number
  readonly fileId: number
  readonly name: string
  readonly label: string
}

/** Says what a file is called and what readers are told it is. Its ending stays that of what it is. */
export const nameFile = (
  deps: FilesDeps,
  actor: Actor,
  { editionId, fileId, name, label }: Naming,
): Promise<Result<{ name: string }>> =>
  changeFiles(deps, actor, editionId, async ({ tx, files }) => {
    const file = files.find(({ id }) => id === fileId)
    if (!file) return notFound
    const words = { name: renamed(name, file.name), label: oneLine(label) }
    if (words.name === file.name && words.label === file.label) return done({ name: file.name })
    await describeAttachment(tx, fileId, words)
    const detail = { file: words.name, before: file.name, label: words.label }
    return { ...done({ name: words.name }), said: { action: 'story.file-named', detail } }
  })
