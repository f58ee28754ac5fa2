import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { may } from '../../permissions.ts'
import { judgeSet } from '../../rules/judge-set.ts'
import { putInForce } from '../put-in-force.ts'
import type { KeptSet } from '../set.ts'
import { setsFor } from '../store.ts'
import { pageOf } from './crumbs.ts'
import { InForcePage } from './in-force-page.tsx'
import { inForceTexts } from './in-force-texts.ts'
import { setPath } from './paths.ts'
import { setToEdit } from './set-at-hand.ts'

const form = z.object({
  edit: z.coerce.number().int().min(0).max(2_147_483_647),
  validFrom: z.preprocess((day) => day || undefined, z.iso.date().optional()),
  transition: z.string().trim().max(2000).default(''),
})

/** A draft comes into force. */
export function inForceRoutes(): Routes {
  const app = routes()
  const one = '/cham-diem/bo-tieu-chi/:setId{[0-9]+}/ban-hanh'
  const gate = can(may['criteria.edit'])

  app.get(one, gate, async (c) => {
    const set = await setToEdit(c)
    if (set?.state !== 'draft') return c.notFound()
    return render(c, set, { validFrom: c.var.deps.clock.today().toString() })
  })

  app.post(one, gate, async (c) => {
    const set = await setToEdit(c)
    if (!set) return c.notFound()
    const { filled, result } = await readForm(c, form)
    if (!result.ok) return refused(c, set, filled, result.issues)
    const put = await putInForce(c.var.deps, c.var.actor, {
      setId: set.id,
      edit: result.value.edit,
      validFrom: result.value.validFrom,
      transition: result.value.transition,
    })
    if (!put.ok) return isNotFound(put) ? c.notFound() : refused(c, set, filled, put.issues)
    return redirectSaying(c, setPath(set.id), inForceTexts.done)
  })
  return app
}

function refused(c: Context<AppEnv>, set: KeptSet, filled: Filled, issues: readonly Issue[]) {
  c.status(422)
  return render(c, set, filled, issues)
}

async function render(c: Context<AppEnv>, set: KeptSet, filled: Filled, issues?: readonly Issue[]) {
  const { deps, lang } = c.var
  const before = (await setsFor(deps.db, [set.agencyId])).find(
    (one) => one.year === set.year && one.classKey === set.classKey && one.state === 'in_force',
  )
  const props = { lang, set, before, wrong: judgeSet(set).length, filled, issues }
  return c.render(<InForcePage {...props} />, pageOf(lang, set, textsIn(lang, inForceTexts).title))
}
