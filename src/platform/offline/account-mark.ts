import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { AppEnv } from '../http/context.ts'

/** What a device knows an account by: always the same for one person, and it says nothing about them. */
export const accountMark = (userId: string): string =>
  createHash('sha256').update(`loa-offline:${userId}`).digest('base64url').slice(0, 22)

/** Of whoever sends this request. */
export const markOf = ({ var: { actor } }: Context<AppEnv>): string | undefined =>
  actor.userId === null ? undefined : accountMark(actor.userId)

/** Whether what was kept on a device is the sender's own: somebody else may be signed in there by now. */
export const isOwnKept = (c: Context<AppEnv>): boolean => c.req.header('x-loa-account') === markOf(c)
