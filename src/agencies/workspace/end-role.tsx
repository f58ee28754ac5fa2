import type { Context } from 'hono'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { endRole } from '../end-role.ts'
import { mayManagePeople } from '../permissions.ts'
import { texts as portalTexts } from '../portal/texts.ts'
import { loadDirectory } from '../store.ts'
import { membershipOf } from '../store-people.ts'
import { EndRolePage } from './end-role-page.tsx'
import { endForm } from './forms.ts'
import { texts } from './texts.ts'

export async function showEndRole(c: Context<AppEnv>) {
  const place = await placeOf(c)
  return place ? show(c, place, c.var.deps.clock.today().toString()) : c.notFound()
}

export async function endRoleOf(c: Context<AppEnv>) {
  const { deps, actor } = c.var
  const place = await placeOf(c)
  if (!place) return c.notFound()
  const { agency, membership } = place
  const { filled, result: form } = await readForm(c, endForm)
  const ids = { agencyId: agency.id, membershipId: membership.id }
  const result = form.ok ? await endRole(deps, actor, { ...ids, on: form.value.on }) : form
  if (result.ok) return redirectSaying(c, `/lam-viec/don-vi/${agency.slug}`, texts.endedNow)
  if (isNotFound(result)) return c.notFound()
  c.status(422)
  return show(c, place, String(filled.on ?? ''), result.issues)
}

type Place = NonNullable<Awaited<ReturnType<typeof placeOf>>>

/** The role the address names, for whoever may end it. */
async function placeOf(c: Context<AppEnv>) {
  const { deps, actor } = c.var
  const directory = await loadDirectory(deps.db, deps.clock.today().toString())
  const agency = directory.bySlug(c.req.param('slug') ?? '')
  if (!agency || !mayManagePeople(actor, agency, directory)) return undefined
  const membership = await membershipOf(deps.db, agency.id, Number(c.req.param('membershipId')))
  return membership && { agency, membership }
}

function show(c: Context<AppEnv>, place: Place, on: string, issues?: readonly Issue[]) {
  const { lang } = c.var
  const here = `/lam-viec/don-vi/${place.agency.slug}`
  return c.render(<EndRolePage {...{ ...place, on, issues, lang, here }} />, {
    title: textsIn(lang, texts).end,
    current: '/lam-viec/don-vi',
    breadcrumb: [
      { label: textsIn(lang, portalTexts).agencies, href: '/lam-viec/don-vi' },
      { label: place.agency.shortName, href: here },
      { label: textsIn(lang, texts).end },
    ],
  })
}
