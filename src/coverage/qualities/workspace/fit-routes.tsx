import { loadWords } from '../../../activities/index.ts'
import { residentsOn } from '../../../agencies/index.ts'
import { can } from '../../../platform/http/can.ts'
import { readQuery } from '../../../platform/http/form.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { may } from '../../permissions.ts'
import { planInView } from '../../plan-in-view.ts'
import { countsBy } from '../../rollup/figures.ts'
import { fit } from '../fit.ts'
import { loadMeasuring } from '../load-measuring.ts'
import { rulesFor } from '../rules.ts'
import { FitPage } from './fit-page.tsx'
import { fitTexts } from './fit-texts.ts'
import { qualitiesPath, qualityQuery, windowFor } from './quality-query.ts'

/** How a plan's activities are spread over areas, audiences and languages. */
export function fitRoutes(): Routes {
  const app = routes()

  app.get('/nam-yeu-cau/phu-hop', can(may['coverage.see']), async (c) => {
    const query = readQuery(c, qualityQuery)
    const view = await planInView(c, query['ke-hoach'])
    if (!view) return c.notFound()
    const { deps, lang } = c.var
    const { head, sight, directory } = view
    const measuring = await loadMeasuring(deps.db, head, deps.clock.today(), directory)
    const question = { planId: head.id, window: windowFor(head.year, query.ky), cols: null, scope: sight }
    const [areas, audiences, languages, residents, words] = await Promise.all([
      countsBy(deps.db, { ...question, rows: 'area' }),
      countsBy(deps.db, { ...question, rows: 'audience' }),
      countsBy(deps.db, { ...question, rows: 'language' }),
      residentsOn(deps.db, directory.day),
      loadWords(deps.db),
    ])
    const doneIn = new Map(areas.map(({ row, done }) => [row, done]))
    const own = residents.filter(({ agencyId }) => !sight.agencyIds || sight.agencyIds.includes(agencyId))
    const shares = own.map(({ agencyId, value }) => ({
      key: String(agencyId),
      done: doneIn.get(String(agencyId)) ?? 0,
      people: value,
    }))
    const lowest = rulesFor(measuring.parameters, { kind: 'area' }).fitLow
    const named = (of: typeof words.audiences, counts: typeof audiences) =>
      of
        .map(({ key, name }) => ({
          name: name[lang],
          done: counts.find(({ row }) => row === key)?.done ?? 0,
        }))
        .sort((a, b) => a.done - b.done)
    const page = {
      lang,
      measuring,
      areas: fit(shares, lowest).map((one) => ({
        ...one,
        name: directory.byId(Number(one.key))?.areaName ?? one.key,
      })),
      audiences: named(words.audiences, audiences),
      languages: named(words.languages, languages),
      hasSamples: own.some(({ isSample }) => isSample),
    }
    return c.render(<FitPage {...page} />, { title: textsIn(lang, fitTexts).title, current: qualitiesPath })
  })

  return app
}
