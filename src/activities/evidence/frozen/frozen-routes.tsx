import type { Context } from 'hono'
import { z } from 'zod'
import { loadDirectory } from '../../../agencies/index.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm, say } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { sendFile } from '../../../platform/media/index.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { may, sightOf } from '../../permissions.ts'
import { frozenSetsPath } from '../../workspace/addresses.ts'
import { evidenceRefusals } from '../texts.ts'
import { checkFrozen } from './check-frozen.ts'
import { freezeEvidence } from './freeze-evidence.ts'
import { FrozenPage } from './frozen-page.tsx'
import { FrozenSetPage } from './frozen-set-page.tsx'
import { frozenTexts } from './frozen-texts.ts'
import { visibleSet, visibleSets } from './store-frozen.ts'

const day = z.iso.date({ error: say(evidenceRefusals.dayMissing) })
const form = z.object({
  agency: z.coerce
    .number({ error: say(evidenceRefusals.chooseAgency) })
    .int()
    .positive(say(evidenceRefusals.chooseAgency)),
  from: day,
  to: day,
  purpose: z.string().trim().min(1, say(evidenceRefusals.sayPurpose)).max(200),
})
const mostListed = 100

/** /lam-viec/bo-minh-chung: evidence fixed for scoring, its list to take along, and whether it still holds. */
export function frozenRoutes(): Routes {
  const app = routes()

  app.get('/bo-minh-chung', can(may['evidence.freeze']), (c) => listPage(c, {}))

  app.post('/bo-minh-chung', can(may['evidence.freeze']), async (c) => {
    const { filled, result } = await readForm(c, form)
    const { deps, actor } = c.var
    const frozen = result.ok
      ? await freezeEvidence(deps, actor, { ...result.value, agencyId: result.value.agency })
      : result
    if (frozen.ok) {
      const { setId, isRepeat } = frozen.value
      return redirectSaying(
        c,
        `${frozenSetsPath}/${setId}`,
        isRepeat ? frozenTexts.savedBefore : frozenTexts.saved,
      )
    }
    if (isNotFound(frozen)) return c.notFound()
    c.status(422)
    return listPage(c, filled, frozen.issues)
  })

  app.get('/bo-minh-chung/:setId', can(may['evidence.freeze']), async (c) => {
    const { deps, lang } = c.var
    const set = await setIn(c)
    if (!set) return c.notFound()
    const directory = await loadDirectory(deps.db, set.toDay)
    const check = await checkFrozen(deps, set)
    const t = textsIn(lang, frozenTexts)
    return c.render(<FrozenSetPage lang={lang} set={set} check={check} directory={directory} />, {
      title: set.purpose,
      current: frozenSetsPath,
      breadcrumb: [{ label: t.title, href: frozenSetsPath }, { label: set.purpose }],
    })
  })

  app.get('/bo-minh-chung/:setId/tai', can(may['evidence.freeze']), async (c) => {
    const set = await setIn(c)
    const bytes = set && (await c.var.deps.files.read(set.manifestSha256))
    if (!set || !bytes) return c.notFound()
    const name = `bo-minh-chung-${set.id}-${set.manifestSha256.slice(0, 8)}.json`
    const file = { sha256: set.manifestSha256, mediaType: 'application/json', size: bytes.length, name }
    return sendFile(c, file, 'download')
  })

  return app
}

const setIn = (c: Context<AppEnv>) =>
  visibleSet(c.var.deps.db, sightOf(c.var.actor), Number(c.req.param('setId')) || 0)

async function listPage(c: Context<AppEnv>, filled: Filled, issues?: readonly Issue[]) {
  const { deps, actor, lang } = c.var
  const today = deps.clock.today()
  const directory = await loadDirectory(deps.db, today.toString())
  const isOfficer = actor.holds('programme_officer')
  const heads = new Set(actor.agencies('head'))
  const props = {
    ...{ lang, issues, directory },
    filled: { from: `${today.year}-01-01`, to: today.toString(), ...filled },
    agencies: directory.all.filter(({ id }) => isOfficer || heads.has(id)),
    sets: await visibleSets(deps.db, sightOf(actor), mostListed),
  }
  return c.render(<FrozenPage {...props} />, {
    title: textsIn(lang, frozenTexts).title,
    current: frozenSetsPath,
  })
}
