import type { Context } from 'hono'
import { z } from 'zod'
import { loadDirectory } from '../../../agencies/index.ts'
import { isAligned } from '../../../coverage/index.ts'
import { planOfYear } from '../../../planning/index.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { readQuery } from '../../../platform/http/form.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { measureAgencies } from '../../measures/measure-agencies.ts'
import type { OutsideMeasures } from '../../measures/outside.ts'
import { may, overseeing, scoring } from '../../permissions.ts'
import type { Values } from '../../rules/measured.ts'
import type { KeptSet } from '../set.ts'
import { measuresIn, tryOut, withTyped } from '../try-out.ts'
import { pageOf } from './crumbs.ts'
import { setInSight } from './set-at-hand.ts'
import { TryPage } from './try-page.tsx'
import { tryTexts } from './try-texts.ts'

const day = z.iso.date().optional()
const tryQuery = z
  .object({ 'don-vi': z.coerce.number().int().min(1).max(2_147_483_647).optional(), tu: day, den: day })
  .catchall(z.string().max(40))

/** The panel in which a set is tried out. */
export function tryRoutes({ outside }: { readonly outside: OutsideMeasures }): Routes {
  const app = routes()
  app.get('/cham-diem/bo-tieu-chi/:setId{[0-9]+}/thu', can(may['criteria.see']), async (c) => {
    const { lang } = c.var
    const set = await setInSight(c)
    if (!set) return c.notFound()
    const query = readQuery(c, tryQuery)
    const keys = measuresIn(set)
    const typed = Object.fromEntries(
      keys.map((key) => [key, String((query as Record<string, unknown>)[`s.${key}`] ?? '')]),
    )
    const agencies = await agenciesToTry(c, set)
    const asked = {
      agencyId: agencies.find(({ id }) => id === query['don-vi'])?.id,
      from: query.tu ?? `${set.year}-01-01`,
      to: query.den ?? lastDay(set.year, c.var.deps.clock.today()),
    }
    const { measured, notice } = await measure(c, set, asked, keys, outside)
    const { values, unread } = withTyped(measured, typed)
    const props = { lang, set, agencies, asked, notice, keys, measured, typed, unread }
    const title = textsIn(lang, tryTexts).title
    return c.render(<TryPage {...props} tried={tryOut(set, values)} />, pageOf(lang, set, title))
  })
  return app
}

/** Those who oversee try the set with every agency of its class, others with their own. */
async function agenciesToTry(c: Context<AppEnv>, { agencyId, classKey }: KeptSet) {
  const { deps, actor } = c.var
  const all = (await loadDirectory(deps.db, deps.clock.today().toString())).ofClass(classKey) ?? []
  if (overseeing.some((role) => actor.is(role, agencyId))) return all
  return all.filter(({ id }) => scoring.some((role) => actor.is(role, id)))
}

type Asked = { readonly agencyId?: number; readonly from: string; readonly to: string }
const nothing: Values = new Map()

async function measure(
  c: Context<AppEnv>,
  set: KeptSet,
  { agencyId, from, to }: Asked,
  keys: readonly string[],
  outside: OutsideMeasures,
): Promise<{ readonly measured: Values; readonly notice?: string }> {
  const { deps, lang } = c.var
  const t = textsIn(lang, tryTexts)
  if (agencyId === undefined) return { measured: nothing }
  if (from > to || !isAligned({ from, to })) return { measured: nothing, notice: t.aligned }
  const plan = await planOfYear(deps.db, Temporal.PlainDate.from(`${set.year}-12-31`))
  if (plan?.year !== set.year) return { measured: nothing, notice: t.noPlan }
  const question = { planId: plan.planId, from, to, agencyIds: [agencyId], keys }
  const measured = await measureAgencies(deps.db, deps, question, outside)
  return { measured: measured.get(agencyId) ?? nothing }
}

/** The last day of the half months of the year that are over. */
function lastDay(year: number, today: Temporal.PlainDate): string {
  if (today.year > year) return `${year}-12-31`
  if (today.year < year) return `${year}-12-31`
  if (today.day >= 15) return today.with({ day: 14 }).toString()
  if (today.month === 1) return `${year}-12-31`
  return today.with({ day: 1 }).subtract({ days: 1 }).toString()
}
