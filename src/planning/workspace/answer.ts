import type { Context } from 'hono'
import type { AppEnv } from '../../platform/http/context.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import type { Text } from '../../platform/i18n.ts'
import { type Issue, isNotFound, type Result } from '../../platform/result.ts'
import { planPath } from './plan-at-hand.ts'

type Answer = Response | Promise<Response>

/** After an edit: back to the review where the thing stands, or what the refusal shows. */
export function answer(
  c: Context<AppEnv>,
  result: Result<unknown>,
  done: { readonly planId: number; readonly anchor?: string; readonly text: Text },
  refused: (issues: readonly Issue[]) => Answer,
): Answer {
  if (result.ok) return redirectSaying(c, reviewPath(done.planId, done.anchor), done.text)
  if (isNotFound(result)) return c.notFound()
  c.status(422)
  return refused(result.issues)
}

/** For buttons without a form of their own: what cannot be done is said on the page they stand on. */
export function answerWithNotice(
  c: Context<AppEnv>,
  result: Result<unknown>,
  done: { readonly planId: number; readonly anchor?: string; readonly text: Text },
): Answer {
  return answer(c, result, done, (issues) => {
    c.status(200)
    return redirectSaying(c, reviewPath(done.planId, done.anchor), issues[0]!.text)
  })
}

export const reviewPath = (planId: number, anchor?: string): string =>
  planPath(planId, 'doi-chieu') + (anchor ? `#${anchor}` : '')
