import { randomInt } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import { loadDirectory } from '../../../agencies/index.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm, readQuery } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { may, sightOf } from '../../permissions.ts'
import type { PlanningPorts } from '../../ports.ts'
import { loadWords } from '../../store-words.ts'
import { wordsOn } from '../../words.ts'
import { activityInSight } from '../../workspace/activity-in-sight.ts'
import { judgeTexts } from '../../workspace/activity-texts.ts'
import { verificationPath } from '../../workspace/addresses.ts'
import { drawSample } from '../draw-sample.ts'
import { countRest } from '../store-rest.ts'
import { itemsOf, listSamples, loadSample } from '../store-samples.ts'
import { parametersOn } from '../store-weights.ts'
import { verifyRest } from '../verify-rest.ts'
import { samplePath, samplesPath } from './addresses.ts'
import { drawForm, drawingOf } from './draw-sent.ts'
import { SamplePage } from './sample-page.tsx'
import { sampleTexts } from './sample-texts.ts'
import { SamplesPage } from './samples-page.tsx'

const mostShown = 50

/** /lam-viec/xac-minh/mau: samples of what waits; drawn and judged by who verifies, read by who oversees. */
export function sampleRoutes(planning: PlanningPorts): Routes {
  const app = routes()

  app.get('/xac-minh/mau', can(may['sample.see']), async (c) => {
    const { usualPercent } = await parametersOn(c.var.deps.db, c.var.deps.clock.today().toString())
    return listPage(c, {
      way: 'random',
      size: String(usualPercent),
      unit: 'percent',
      seed: String(randomInt(100_000, 1_000_000)),
    })
  })

  app.post('/xac-minh/mau', can(may['sample.draw']), async (c) => {
    const { deps, actor } = c.var
    const { filled, result } = await readForm(c, drawForm)
    const directory = await loadDirectory(deps.db, deps.clock.today().toString())
    const drawing = result.ok ? drawingOf(result.value, directory) : result
    const drawn = drawing.ok ? await drawSample(deps, actor, drawing.value) : drawing
    if (drawn.ok) return redirectSaying(c, samplePath(drawn.value.sampleId), sampleTexts.drawDone)
    if (isNotFound(drawn)) return c.notFound()
    c.status(422)
    return listPage(c, filled, drawn.issues)
  })

  app.get('/xac-minh/mau/:sampleId', can(may['sample.see']), (c) => samplePage(c, planning))

  app.post('/xac-minh/mau/:sampleId/xac-minh-con-lai', can(may['sample.draw']), async (c) => {
    const sampleId = idOf(c)
    const verified = await verifyRest(c.var.deps, c.var.actor, sampleId)
    if (verified.ok) return redirectSaying(c, samplePath(sampleId), sampleTexts.restSaid)
    if (isNotFound(verified)) return c.notFound()
    c.status(422)
    return samplePage(c, planning, verified.issues)
  })

  return app
}

const idOf = (c: Context<AppEnv>): number => Number(c.req.param('sampleId')) || 0

async function listPage(c: Context<AppEnv>, filled: Filled, issues?: readonly Issue[]) {
  const { deps, actor, lang } = c.var
  const today = deps.clock.today().toString()
  const programmes = actor.agencies('programme_officer')
  const props = {
    ...{ lang, filled, issues, programmes },
    mayDraw: programmes.length > 0,
    samples: await listSamples(deps.db, sightOf(actor).programmes, mostShown),
    directory: await loadDirectory(deps.db, today),
    words: wordsOn(await loadWords(deps.db), today),
  }
  const t = textsIn(lang, sampleTexts)
  return c.render(<SamplesPage {...props} />, {
    title: t.title,
    current: verificationPath,
    breadcrumb: [{ label: textsIn(lang, judgeTexts).title, href: verificationPath }, { label: t.title }],
  })
}

const query = z.object({ xem: z.coerce.number().int().positive().optional() })

async function samplePage(c: Context<AppEnv>, planning: PlanningPorts, issues?: readonly Issue[]) {
  const { deps, actor, lang } = c.var
  const sample = await loadSample(deps.db, sightOf(actor).programmes, idOf(c))
  if (!sample) return c.notFound()
  const items = await itemsOf(deps.db, sample.id)
  const { xem } = readQuery(c, query)
  const shown =
    items.find(({ activityId }) => activityId === xem) ?? items.find(({ verdict }) => verdict === null)
  const judges = actor.is('programme_officer', sample.programmeAgencyId)
  const today = deps.clock.today().toString()
  const props = {
    ...{ lang, sample, items, issues },
    sight: shown && (await activityInSight(c, planning, shown.activityId)),
    directory: await loadDirectory(deps.db, today),
    words: await loadWords(deps.db),
    rest: judges ? await countRest(deps.db, sample.id, actor.userId ?? '') : undefined,
  }
  const t = textsIn(lang, sampleTexts)
  return c.render(<SamplePage {...props} />, {
    title: t.sample(sample.id),
    current: verificationPath,
    breadcrumb: [
      { label: textsIn(lang, judgeTexts).title, href: verificationPath },
      { label: t.title, href: samplesPath },
      { label: t.sample(sample.id) },
    ],
  })
}
