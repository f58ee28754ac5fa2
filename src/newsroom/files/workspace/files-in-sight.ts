import type { Context } from 'hono'
import type { AppEnv } from '../../../platform/http/context.ts'
import { loadEdition } from '../../life/store.ts'
import { filesOf } from '../store.ts'
import { notWritable } from '../take-files.ts'

/** The edition of the address with its files, as the actor may see it. */
export async function filesInSight(c: Context<AppEnv>) {
  const { deps, actor } = c.var
  const atHand = await loadEdition(deps, actor, Number(c.req.param('editionId')) || 0)
  if (!atHand) return undefined
  const { edition } = atHand
  return { edition, files: await filesOf(deps.db, edition.id), isWritable: notWritable(atHand) === undefined }
}

/** The file of the address, one of the edition's. */
export async function fileInSight(c: Context<AppEnv>) {
  const sight = await filesInSight(c)
  const file = sight?.files.find(({ id }) => id === Number(c.req.param('fileId')))
  return sight && file && { ...sight, file }
}
