import type { Context } from 'hono'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { isNotFound } from '../../platform/result.ts'
import { type AccountFor, invitePerson } from '../invite-person.ts'
import { mayManagePeople } from '../permissions.ts'
import { loadDirectory } from '../store.ts'
import { showAgency } from './agency.tsx'
import { roleForm } from './forms.ts'
import { texts } from './texts.ts'

export async function giveRoleIn(c: Context<AppEnv>, accountFor: AccountFor) {
  const { deps, actor } = c.var
  const directory = await loadDirectory(deps.db, deps.clock.today().toString())
  const agency = directory.bySlug(c.req.param('slug') ?? '')
  if (!agency || !mayManagePeople(actor, agency, directory)) return c.notFound()
  const form = await readForm(c, roleForm)
  const result = form.result.ok
    ? await invitePerson(deps, actor, { agencyId: agency.id, ...form.result.value }, accountFor)
    : form.result
  if (result.ok) return redirectSaying(c, `/lam-viec/don-vi/${agency.slug}`, texts.given)
  if (isNotFound(result)) return c.notFound()
  c.status(422)
  return showAgency(c, { filled: form.filled, issues: result.issues })
}
