import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { placeAttachments } from './store.ts'
import { changeFiles, type FilesDeps } from './take-files.ts'

type Step = { readonly editionId: number; readonly fileId: number; readonly to: 'up' | 'down' }

/** Moves a file one place; at either end it stays. Readers see the files in this order. */
export const orderFiles = (deps: FilesDeps, actor: Actor, { editionId, fileId, to }: Step): Promise<Result> =>
  changeFiles(deps, actor, editionId, async ({ tx, files }) => {
    const ids = files.map(({ id }) => id)
    const at = ids.indexOf(fileId)
    if (at < 0) return notFound
    const other = at + (to === 'up' ? -1 : 1)
    if (other < 0 || other >= ids.length) return done()
    ;[ids[at], ids[other]] = [ids[other]!, ids[at]!]
    await placeAttachments(tx, editionId, ids)
    return done()
  })
