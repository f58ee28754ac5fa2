import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { loadBoards } from '../life/store.ts'
import { keepsPortal } from '../permissions.ts'

const boardRoles = ['editor', 'chief_editor'] as const

/** Whose stories' reasons this person reads: the portal's board those of all (undefined), others their own agencies'. */
export async function agenciesRead(deps: Deps, actor: Actor): Promise<readonly number[] | undefined> {
  const boards = await loadBoards(deps.db, deps.clock.today().toString())
  if (keepsPortal(actor, boards)) return undefined
  return [...new Set(boardRoles.flatMap((role) => actor.agencies(role)))]
}
