import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm, readQuery } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { done, type Issue, isNotFound, notFound, type Result } from '../../../platform/result.ts'
import { may } from '../../permissions.ts'
import { roundPath, scoringPath } from '../../self/paths.ts'
import { one } from '../../self/self-form.ts'
import { nameAppraiser } from '../name-appraiser.ts'
import { openRound } from '../open-round.ts'
import type { ScorePorts } from '../score-deps.ts'
import { setRoundClass } from '../set-round-class.ts'
import { roundInSight } from '../store-rounds.ts'
import { classForm } from './round-forms.ts'
import { RoundPage } from './round-page.tsx'
import { loadRoundView } from './round-view.ts'
import { homeTexts, roundTexts as t } from './texts.ts'

const query = z.object({
  nhom: z.string().max(60).optional(),
  buoc: z.string().max(40).optional(),
  sua: z.string().max(60).optional(),
})

/** The page of a round and what its programme officer sets on it. */
export function roundRoutes({ outside }: ScorePorts): Routes {
  const app = routes()
  const at = '/cham-diem/dot/:roundId{[0-9]+}'

  app.get(at, can(may['round.see']), (c) => showRound(c, { openClass: readQuery(c, query).sua }))

  app.post(`${at}/nhom`, can(may['round.manage']), async (c) => {
    const { filled, result } = await readForm(c, classForm)
    const openClass = one(filled, 'classKey')
    if (!result.ok && one(filled, 'drop') === '') return refused(c, result.issues, { openClass, filled })
    const { edit, classKey, drop, ...dates } = result.ok
      ? result.value
      : { edit: Number(one(filled, 'edit')), classKey: openClass, drop: '1' }
    const isDropped = drop === '1'
    const set = await setRoundClass(c.var.deps, c.var.actor, {
      ...{ roundId: roundIdOf(c), edit, classKey },
      dates: isDropped ? null : (dates as Parameters<typeof setRoundClass>[2]['dates']),
    })
    if (set.ok) return redirectSaying(c, roundPath(roundIdOf(c)), isDropped ? t.classDropped : t.classSaved)
    return isNotFound(set) ? c.notFound() : refused(c, set.issues, { openClass, filled })
  })

  app.post(`${at}/nguoi-tham-dinh`, can(may['round.manage']), async (c) => {
    const { filled } = await readForm(c, z.looseObject({}))
    const named = await nameAll(c, filled)
    if (named.ok) return redirectSaying(c, roundPath(roundIdOf(c)), t.appraisersSaved)
    return isNotFound(named) ? c.notFound() : refused(c, named.issues)
  })

  app.post(`${at}/mo`, can(may['round.manage']), async (c) => {
    const roundId = roundIdOf(c)
    const opened = await openRound({ ...c.var.deps, outside }, c.var.actor, roundId)
    if (!opened.ok) return isNotFound(opened) ? c.notFound() : refused(c, opened.issues)
    const { sheets } = opened.value
    return redirectSaying(c, roundPath(roundId), { vi: t.opened.vi(sheets), en: t.opened.en(sheets) })
  })

  return app
}

/** Names everybody who was chosen, field by field; what was left empty stays as it is. */
async function nameAll(c: Context<AppEnv>, filled: Filled): Promise<Result> {
  const roundId = roundIdOf(c)
  if (!(await roundInSight(c.var.deps.db, c.var.actor, roundId))) return notFound
  for (const name of Object.keys(filled).filter((key) => key.startsWith('field-'))) {
    const userId = one(filled, name)
    if (userId === '') continue
    const field = name.slice('field-'.length)
    const named = await nameAppraiser(c.var.deps, c.var.actor, { roundId, field, userId })
    if (!named.ok) return named
  }
  return done()
}

type Shown = {
  readonly openClass?: string
  readonly filled?: Filled
  readonly issues?: readonly Issue[]
}

async function showRound(c: Context<AppEnv>, shown: Shown) {
  const view = await loadRoundView(c, roundIdOf(c))
  if (!view) return c.notFound()
  const { lang, round } = view
  const title = lang === 'vi' ? round.nameVi : round.nameEn
  const filter = readQuery(c, query)
  return c.render(<RoundPage {...view} {...shown} filter={filter} />, {
    ...{ title, current: scoringPath },
    breadcrumb: [{ label: textsIn(lang, homeTexts).title, href: scoringPath }, { label: title }],
  })
}

function refused(c: Context<AppEnv>, issues: readonly Issue[], shown: Shown = {}) {
  c.status(422)
  return showRound(c, { ...shown, issues })
}

const roundIdOf = (c: Context<AppEnv>): number => Number(c.req.param('roundId')) || 0
