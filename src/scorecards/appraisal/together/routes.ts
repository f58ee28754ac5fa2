import type { Context } from 'hono'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import type { Text } from '../../../platform/i18n.ts'
import type { Result } from '../../../platform/result.ts'
import { may } from '../../permissions.ts'
import { roundPath } from '../../self/paths.ts'
import { agreeWithRest } from './agree-with-rest.ts'
import { finaliseUndisputed } from './finalise-undisputed.ts'
import { moveOnOverdue } from './move-on-overdue.ts'
import { togetherTexts as t } from './texts.ts'

/** What is done with many sheets of a round at once. */
export function togetherRoutes(): Routes {
  const app = routes()
  const at = '/cham-diem/dot/:roundId{[0-9]+}'

  app.post(`${at}/chuyen-qua-han`, can(may['round.manage']), async (c) => {
    const moved = await moveOnOverdue(c.var.deps, c.var.actor, roundIdOf(c))
    return answer(c, moved, ({ sheets }) => ({ vi: t.saidMoved.vi(sheets), en: t.saidMoved.en(sheets) }))
  })

  app.post(`${at}/thong-nhat`, can(may['score.appraise']), async (c) => {
    const agreed = await agreeWithRest(c.var.deps, c.var.actor, roundIdOf(c))
    return answer(c, agreed, ({ sheets, whole }) => ({
      vi: t.saidAgreed.vi(sheets, whole),
      en: t.saidAgreed.en(sheets, whole),
    }))
  })

  app.post(`${at}/chot-cac-phieu`, can(may['score.decide']), async (c) => {
    const settled = await finaliseUndisputed(c.var.deps, c.var.actor, roundIdOf(c))
    return answer(c, settled, ({ sheets }) => ({
      vi: t.saidSettled.vi(sheets),
      en: t.saidSettled.en(sheets),
    }))
  })

  return app
}

/** These acts take what they may and leave the rest: nothing is refused but a stranger. */
const answer = <T>(c: Context<AppEnv>, result: Result<T>, said: (value: T) => Text) =>
  result.ok ? redirectSaying(c, roundPath(roundIdOf(c)), said(result.value)) : c.notFound()

const roundIdOf = (c: Context<AppEnv>): number => Number(c.req.param('roundId')) || 0
