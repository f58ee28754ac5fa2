import type { Context } from 'hono'
import { historyOf } from '../../platform/history.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readQuery } from '../../platform/http/form.ts'
import { textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { mayManagePeople, maySeePeople } from '../permissions.ts'
import { texts as portalTexts } from '../portal/texts.ts'
import { UnknownOnDayPage } from '../portal/unknown-on-day-page.tsx'
import { agencyFacts, loadDirectory } from '../store.ts'
import { peopleOf } from '../store-people.ts'
import { AgencyPage } from './agency-page.tsx'
import { listQuery } from './forms.ts'

/** The page of an agency; with what was typed and why it was refused when a role could not be given. */
export async function showAgency(c: Context<AppEnv>, refused?: { filled: Filled; issues: readonly Issue[] }) {
  const { deps, lang, actor } = c.var
  const { ngay } = readQuery(c, listQuery)
  const today = deps.clock.today().toString()
  const directory = await loadDirectory(deps.db, ngay ?? today)
  const facts = await agencyFacts(deps.db, c.req.param('slug') ?? '')
  if (!facts) return c.notFound()
  const agency = directory.byId(facts.id)
  const agencies = textsIn(lang, portalTexts).agencies
  const name = agency?.shortName ?? facts.names[0]?.shortName ?? facts.slug
  const page = {
    title: name,
    current: '/lam-viec/don-vi',
    breadcrumb: [{ label: agencies, href: '/lam-viec/don-vi' }, { label: name }],
  }
  const inWorkspace = (path: string) => `/lam-viec${path}`
  if (!agency)
    return c.render(
      <UnknownOnDayPage facts={facts} day={directory.day} lang={lang} href={inWorkspace} />,
      page,
    )
  const sees = maySeePeople(actor, agency, directory)
  const props = {
    ...{ agency, facts, directory, lang, refused, today },
    isPast: ngay !== undefined && ngay !== today,
    manages: mayManagePeople(actor, agency, directory),
    people: sees ? await peopleOf(deps.db, agency.id) : undefined,
    history: sees ? await historyOf(deps.db, `agency:${agency.id}`) : [],
  }
  return c.render(<AgencyPage {...props} />, page)
}
