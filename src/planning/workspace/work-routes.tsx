import { loadDirectory } from '../../agencies/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { can } from '../../platform/http/can.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { isNotFound } from '../../platform/result.ts'
import { may, mayDoWorkOf, maySeeWork } from '../permissions.ts'
import { acceptAssignment } from '../work/accept-assignment.ts'
import { standingOf } from '../work/assignment.ts'
import { assignmentWhole } from '../work/store-assignments.ts'
import { assignmentTexts, workTexts } from '../work/work-texts.ts'
import { AssignmentPage } from './assignment-page.tsx'
import { idIn } from './plan-at-hand.ts'
import type { WorkPorts } from './ports.ts'
import { todayOf } from './today.ts'
import { TodayPage } from './today-page.tsx'
import { workPath } from './work-paths.ts'

/** The first page of the workspace and the pages of single works. */
export function workRoutes(ports: WorkPorts): Routes {
  const app = routes()

  app.get('/', can(may['work.today']), async (c) => {
    const today = await todayOf(c, ports)
    const { actor, lang } = c.var
    const mayVerify = actor.holds('programme_officer')
    const hasRole = actor.holdings.length > 0
    return c.render(<TodayPage {...{ today, lang, mayVerify, hasRole }} />, {
      title: textsIn(lang, workTexts).myWork,
      current: '/lam-viec',
    })
  })

  app.get('/viec/:assignmentId{[0-9]+}', can(may['work.see']), async (c) => {
    const { deps, actor, lang } = c.var
    const work = await assignmentWhole(deps.db, idIn(c, 'assignmentId'))
    if (!work || !maySeeWork(actor, work)) return c.notFound()
    const today = deps.clock.today()
    const directory = await loadDirectory(deps.db, today.toString())
    const activities = await ports.activitiesOfAssignment(deps.db, work.id)
    const page = {
      work,
      activities,
      lang,
      standing: standingOf(work, today, vietnamCalendar()),
      agency: directory.byId(work.agencyId),
      mayDo: mayDoWorkOf(actor, work.agencyId) && work.state !== 'cancelled',
    }
    const t = textsIn(lang, assignmentTexts)
    return c.render(<AssignmentPage {...page} />, { title: t.title, current: '/lam-viec' })
  })

  app.post('/viec/:assignmentId{[0-9]+}/nhan', can(may['work.accept']), async (c) => {
    const id = idIn(c, 'assignmentId')
    const result = await acceptAssignment(c.var.deps, c.var.actor, id)
    if (!result.ok && isNotFound(result)) return c.notFound()
    const text = result.ok ? workTexts.accepted : result.issues[0]!.text
    return redirectSaying(c, cameFromToday(c.req.header('referer')) ? '/lam-viec' : workPath(id), text)
  })

  return app
}

/** Accepted from the day's list: stay with the list. */
const cameFromToday = (referer: string | undefined) =>
  referer !== undefined && URL.canParse(referer) && new URL(referer).pathname === '/lam-viec'
