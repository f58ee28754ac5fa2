import type { Context } from 'hono'
import { directoryToday } from '../../../agencies/index.ts'
import { codeOf, plansFor } from '../../../planning/index.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { may } from '../../permissions.ts'
import { roundPath, scoringPath } from '../../self/paths.ts'
import { makeRound } from '../make-round.ts'
import { NewRoundPage } from './new-round-page.tsx'
import { newRoundForm } from './round-forms.ts'
import { homeTexts, roundTexts as t } from './texts.ts'

/** Beginning a round. */
export function newRoundRoutes(): Routes {
  const app = routes()

  app.get('/cham-diem/dot/moi', can(may['round.manage']), (c) => {
    const year = String(c.var.deps.clock.today().year)
    return show(c, { year, fromDay: `${year}-01-01`, toDay: `${year}-12-31` })
  })

  app.post('/cham-diem/dot/moi', can(may['round.manage']), async (c) => {
    const { filled, result } = await readForm(c, newRoundForm)
    const made = result.ok ? await makeRound(c.var.deps, c.var.actor, result.value) : result
    if (made.ok) return redirectSaying(c, roundPath(made.value.roundId), t.made)
    if (isNotFound(made)) return c.notFound()
    c.status(422)
    return show(c, filled, made.issues)
  })

  return app
}

async function show(c: Context<AppEnv>, filled: Filled, issues?: readonly Issue[]) {
  const { deps, actor, lang } = c.var
  const own = actor.agencies('programme_officer')
  const directory = await directoryToday(c)
  const agencies = own.map((id) => ({ value: String(id), label: directory.byId(id)?.shortName ?? '' }))
  const plans = (await plansFor(deps.db, [])).filter(({ agencyId }) => own.includes(agencyId))
  const props = {
    ...{ lang, filled, issues, agencies },
    plans: plans.map((plan) => ({ value: String(plan.id), label: `${codeOf(plan)}, ${plan.title}` })),
  }
  const { newTitle } = textsIn(lang, t)
  return c.render(<NewRoundPage {...props} />, {
    ...{ title: newTitle, current: scoringPath },
    breadcrumb: [{ label: textsIn(lang, homeTexts).title, href: scoringPath }, { label: newTitle }],
  })
}
