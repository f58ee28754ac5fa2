import { can } from '../../platform/http/can.ts'
import { routes } from '../../platform/http/routes.ts'
import type { AccountFor } from '../invite-person.ts'
import { may } from '../permissions.ts'
import { showAgency } from './agency.tsx'
import { endRoleOf, showEndRole } from './end-role.tsx'
import { giveRoleIn } from './give-role.tsx'
import { showList } from './list.tsx'

/** Staff's list of agencies, and the page of one with its people, roles and history. */
export function workspaceRoutes({ accountFor }: { readonly accountFor: AccountFor }) {
  const site = routes()
  const page = '/don-vi/:slug{[a-z0-9-]+}'
  const ending = `${page}/vai-tro/:membershipId{[0-9]{1,9}}/ket-thuc` as const
  site.get('/don-vi', can(may['agency.work-with']), showList)
  site.get(page, can(may['agency.work-with']), (c) => showAgency(c))
  site.post(`${page}/vai-tro`, can(may['role.give']), (c) => giveRoleIn(c, accountFor))
  site.get(ending, can(may['role.end']), showEndRole)
  site.post(ending, can(may['role.end']), endRoleOf)
  return site
}
