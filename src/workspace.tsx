import {
  activitiesOfAssignment,
  workspaceRoutes as activityRoutes,
  quickForms,
  recentOf,
  waitingSeries,
} from './activities/index.ts'
import { type AccountFor, workspaceRoutes as agencyRoutes } from './agencies/index.ts'
import type { AskOwnSite } from './ask-own-site.ts'
import { boundaryOf, matrixSite, qualitySite, weeklyCounts } from './coverage/index.ts'
import { measuresOfSite } from './measures-of-site.ts'
import {
  deskSite,
  editorRoutes,
  filesRoutes,
  frontDeskRoutes,
  linkRoutes,
  ratingDeskRoutes,
  readershipRoutes,
} from './newsroom/index.ts'
import {
  assignmentsOf,
  followRoutes,
  openWorkOf,
  planRoutes,
  themesOfYear,
  workRoutes,
} from './planning/index.ts'
import { routes } from './platform/http/routes.ts'
import { mailRoutes } from './platform/mail/index.ts'
import { accountRoutes } from './platform/sign-in/index.ts'
import { homePreviewRoutes } from './portal/home-preview-routes.tsx'
import { noInvitations } from './portal/invitations.ts'
import { reportSite } from './reports/index.ts'
import { scorecardSite } from './scorecards/index.ts'
import type { SiteParts } from './site-parts.ts'
import { elsewhereFor } from './workspace/elsewhere.ts'
import { deskPorts } from './workspace/newsroom-ports.ts'

/** The staff site: every capability's pages, with what they ask of one another handed in here. */
export function workspace({ assets, signIn, visits, deps }: SiteParts, ownSite: AskOwnSite) {
  const site = routes()
  const accountFor: AccountFor = async ({ email, fullName }) => {
    const account = await signIn.createAccount({ email, name: fullName })
    if (account.ok) await signIn.sendWelcome(account.value)
    return account
  }
  site.route('/', agencyRoutes({ accountFor }))
  site.route('/', planRoutes())
  site.route('/', followRoutes())
  site.route(
    '/',
    workRoutes({
      activitiesOfAssignment,
      recentOf,
      weeklyCounts,
      quickForms,
      waitingSeries,
      elsewhere: (db, actor) => elsewhereFor(db, actor, deps.clock),
    }),
  )
  site.route('/', matrixSite())
  site.route('/', qualitySite())
  site.route('/', scorecardSite({ outside: measuresOfSite }))
  site.route('/', activityRoutes({ themesOfYear, openWorkOf, assignmentsOf, boundaryOf }))
  site.route('/', deskSite(deskPorts))
  site.route('/', homePreviewRoutes({ openInvitations: noInvitations }))
  site.route('/', frontDeskRoutes())
  site.route('/', editorRoutes(assets))
  site.route('/', filesRoutes())
  site.route('/', linkRoutes(ownSite))
  site.route('/', ratingDeskRoutes())
  site.route('/', readershipRoutes({ online: visits.online }))
  site.route('/', reportSite())
  site.route('/', accountRoutes(signIn))
  site.route('/', mailRoutes())
  return site
}
