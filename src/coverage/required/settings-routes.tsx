import type { Context } from 'hono'
import { z } from 'zod'
import { loadWords } from '../../activities/index.ts'
import { issuedPlan } from '../../planning/index.ts'
import { historyOf } from '../../platform/history.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm, readQuery } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Issue, isNotFound, type Result } from '../../platform/result.ts'
import { may, mayConfigure } from '../permissions.ts'
import { proposeRequired } from './propose-required.ts'
import { perKeys } from './required-cell.ts'
import { acceptProposal, setRequired, setTaskAudiences, type Wanted } from './set-required.ts'
import { SettingsPage } from './settings-page.tsx'
import { settingsPath } from './settings-path.ts'
import { settingsTexts } from './settings-texts.ts'
import { audiencesOfTasks, requiredCells, settingsVersion } from './store.ts'

const id = z.coerce.number().int().min(1).max(2_147_483_647)
const version = z.coerce.number().int().min(0).max(2_147_483_647)
const list = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(60)).max(100),
)

const settingsQuery = z.object({ 'nhiem-vu': id.optional() })
const atVersion = z.object({ 'phien-ban': version })
const taskForm = atVersion.extend({ 'nhiem-vu': id, 'doi-tuong': list })
/** A field for each theme and audience: 'o.12.officials'. */
const cellField = /^o\.(\d{1,9})\.([a-z_]{1,40})$/
const cellValue = new RegExp(`^(${perKeys.join('|')})(?::([a-z_]{1,60}))?$`)
const cellsForm = atVersion
  .extend({ 'can-cu': z.string().trim().max(300).default('') })
  .catchall(z.string().max(80))
  .transform((form) => ({ version: form['phien-ban'], basis: form['can-cu'], wanted: wantedIn(form) }))

function wantedIn(form: Readonly<Record<string, unknown>>): readonly Wanted[] {
  return Object.entries(form).flatMap(([name, value]): readonly Wanted[] => {
    const field = cellField.exec(name)
    const choice = cellValue.exec(String(value))
    if (!field || !choice) return []
    const per = perKeys.find((key) => key === choice[1])!
    return [{ themeId: Number(field[1]), audienceKey: field[2]!, classKey: choice[2] ?? null, per }]
  })
}

/** /lam-viec/ke-hoach/:planId/bao-phu: what a plan requires, for its programme officer. */
export function settingsRoutes(): Routes {
  const app = routes()
  const one = '/ke-hoach/:planId{[0-9]+}/bao-phu'
  const gate = can(may['coverage.configure'])

  app.get(one, gate, (c) => render(c, [], '', readQuery(c, settingsQuery)['nhiem-vu']))

  app.post(one, gate, async (c) => {
    const { deps, actor } = c.var
    const { filled, result } = await readForm(c, cellsForm)
    const basis = String(filled['can-cu'] ?? '')
    if (!result.ok) return refused(c, result.issues, basis)
    const { version: seen, wanted, basis: said } = result.value
    const at = { planId: planIdIn(c), version: seen }
    return answer(c, await setRequired(deps, actor, at, wanted, said), basis)
  })

  app.post(`${one}/nhiem-vu`, gate, async (c) => {
    const { deps, actor } = c.var
    const { result } = await readForm(c, taskForm)
    if (!result.ok) return refused(c, result.issues, '')
    const { 'phien-ban': seen, 'nhiem-vu': taskId, 'doi-tuong': keys } = result.value
    const at = { planId: planIdIn(c), version: seen }
    return answer(c, await setTaskAudiences(deps, actor, at, taskId, keys), '', taskId)
  })

  app.post(`${one}/de-xuat`, gate, async (c) => {
    const { deps, actor } = c.var
    const { result } = await readForm(c, atVersion)
    if (!result.ok) return refused(c, result.issues, '')
    const at = { planId: planIdIn(c), version: result.value['phien-ban'] }
    return answer(c, await acceptProposal(deps, actor, at), '')
  })

  return app
}

const planIdIn = (c: Context<AppEnv>): number => Math.min(Number(c.req.param('planId')), 2_147_483_647)

function answer(c: Context<AppEnv>, result: Result<unknown>, basis: string, taskId?: number) {
  if (result.ok) return redirectSaying(c, settingsPath(planIdIn(c)), settingsTexts.saidSaved)
  return isNotFound(result) ? c.notFound() : refused(c, result.issues, basis, taskId)
}

function refused(c: Context<AppEnv>, issues: readonly Issue[], basis: string, taskId?: number) {
  c.status(422)
  return render(c, issues, basis, taskId)
}

async function render(c: Context<AppEnv>, issues: readonly Issue[], basis: string, openTask?: number) {
  const { deps, actor, lang } = c.var
  const planId = planIdIn(c)
  const plan = await issuedPlan(deps.db, planId)
  if (!plan || !mayConfigure(actor, plan.head.agencyId)) return c.notFound()
  const { audiences } = await loadWords(deps.db)
  const cells = await requiredCells(deps.db, planId)
  const taskAudiences = await audiencesOfTasks(
    deps.db,
    plan.tasks.map((task) => task.id),
  )
  const props = {
    ...{ lang, plan, audiences, cells, taskAudiences, issues, basis, openTask },
    version: await settingsVersion(deps.db, planId),
    history: await historyOf(deps.db, `coverage:${planId}`, 20),
    proposal: cells.length === 0 ? proposeRequired(plan, audiences) : undefined,
  }
  const t = textsIn(lang, settingsTexts)
  return c.render(<SettingsPage {...props} />, {
    title: t.title,
    current: '/lam-viec/bao-phu',
    breadcrumb: [{ label: plan.code, href: `/lam-viec/ke-hoach/${planId}` }, { label: t.title }],
  })
}
