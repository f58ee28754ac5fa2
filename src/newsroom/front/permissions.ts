import type { Actor } from '../../platform/actor.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { permissionsOf } from '../../platform/http/can.ts'
import { portalBoardOn } from './store-board.ts'

export const may = permissionsOf({
  'front.read': { who: 'everyone', of: 'any' },
  'front.arrange': { who: ['editor', 'chief_editor'], of: 'agency' },
  'notice.keep': { who: ['chief_editor'], of: 'agency' },
})

/** The board that keeps the portal arranges its front page. Answers the board's agency, or undefined for all others. */
export async function boardArranging(db: Queryable, actor: Actor, day: string): Promise<number | undefined> {
  const board = await portalBoardOn(db, day)
  return board !== undefined && (actor.is('editor', board) || actor.is('chief_editor', board))
    ? board
    : undefined
}

/** Official channels and service notices are the word of the head of that board. */
export async function boardHeadedBy(db: Queryable, actor: Actor, day: string): Promise<number | undefined> {
  const board = await portalBoardOn(db, day)
  return board !== undefined && actor.is('chief_editor', board) ? board : undefined
}
