import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { readQuery } from '../../../platform/http/form.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { may } from '../../permissions.ts'
import { recomputeRound } from '../../recompute/recompute-round.ts'
import { givenAt } from '../../round/score-stages.ts'
import { roundPath, scoringPath } from '../../self/paths.ts'
import { mayRunRound } from '../permissions.ts'
import { gainsOf, pointsToNextRank, simulate } from '../simulate.ts'
import { ResultsPage } from './results-page.tsx'
import { type RoundResults, roundName, roundResults } from './round-results.ts'
import { SimulatePage } from './simulate-page.tsx'
import { simulateQuery, triedIn } from './simulate-query.ts'
import { roundTexts, simulationTexts } from './texts.ts'

const resultsQuery = z.object({ nhom: z.string().max(60).optional() })

/** /lam-viec/cham-diem/dot/:roundId/ket-qua and /mo-phong, for those who oversee the round. */
export function resultRoutes(): Routes {
  const app = routes()
  app.get('/cham-diem/dot/:roundId/ket-qua', can(may['round.see']), results)
  app.get('/cham-diem/dot/:roundId/mo-phong', can(may['round.see']), simulation)
  return app
}

async function results(c: Context<AppEnv>) {
  const { deps, actor, lang } = c.var
  const view = await roundResults(c)
  const { nhom } = readQuery(c, resultsQuery)
  const chosen = view?.results.find(({ of }) => of.classKey === nhom) ?? view?.results[0]
  if (!view || !chosen) return c.notFound()
  const recomputed = await recomputeRound(deps.db, view.round.id)
  const mayPublish = mayRunRound(actor, view.round)
  const t = textsIn(lang, roundTexts)
  return c.render(<ResultsPage {...{ ...view, lang, chosen, recomputed, mayPublish }} />, {
    title: `${t.results}: ${roundName(view.round, lang)}`,
    ...placeOf(view, t.results, lang),
  })
}

async function simulation(c: Context<AppEnv>) {
  const { lang } = c.var
  const view = await roundResults(c)
  const query = readQuery(c, simulateQuery)
  const isOwn = ({ sheetId }: { sheetId: number }) => sheetId === query.phieu
  const chosen = view?.results.find(({ ranked }) => ranked.some(isOwn)) ?? view?.results[0]
  const own = chosen?.ranked.find(isOwn) ?? chosen?.ranked[0]
  if (!view || !chosen || !own) return c.notFound()
  const scores = givenAt(chosen.set, chosen.scores.get(own.sheetId) ?? new Map(), 'final')
  const others = chosen.ranked.filter((one) => one !== own).map(({ index }) => index)
  const field = { set: chosen.set, scores, others }
  const now = simulate(field, new Map())
  const tried = triedIn(query, chosen.set.criteria)
  const page = {
    ...{
      ...view,
      lang,
      chosen,
      own,
      now,
      tried,
      gains: gainsOf(field),
      toNext: pointsToNextRank(field, now),
    },
    after: tried.raised.size > 0 ? simulate(field, tried.raised) : undefined,
  }
  const t = textsIn(lang, simulationTexts)
  return c.render(<SimulatePage {...page} />, {
    title: `${t.title}: ${roundName(view.round, lang)}`,
    ...placeOf(view, t.title, lang),
  })
}

export const placeOf = ({ round }: RoundResults, label: string, lang: 'vi' | 'en') => ({
  current: scoringPath,
  breadcrumb: [
    { label: textsIn(lang, roundTexts).scoring, href: scoringPath },
    { label: roundName(round, lang), href: roundPath(round.id) },
    { label },
  ],
})
