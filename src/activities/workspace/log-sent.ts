import type { Context } from 'hono'
import type { AppEnv } from '../../platform/http/context.ts'
import type { Result } from '../../platform/result.ts'
import { type Logged, logActivity } from '../log-activity.ts'
import type { ActivityDeps } from '../ports.ts'
import { entryOf } from './entry-form.ts'
import { type SentEntry, sentEntry } from './sent-entry.ts'

export type LogSent = Omit<SentEntry, 'result'> & { readonly logged: Result<Logged> }

/** Reads a sent form, keeps its files and logs it: the same whether it is sent at once or later from a telephone. */
export async function logSent(c: Context<AppEnv>, deps: ActivityDeps): Promise<LogSent> {
  const { filled, files, result } = await sentEntry(c, deps)
  if (!result.ok) return { filled, files, logged: result }
  const { clientKey, link } = result.value
  const input = { clientKey, entry: entryOf(result.value), files, links: link }
  return { filled, files, logged: await logActivity(deps, c.var.actor, input) }
}
