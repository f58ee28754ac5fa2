import type { Context } from 'hono'
import { directoryToday } from '../../agencies/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import type { Filled } from '../../platform/http/form.ts'
import { textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { type Contents, contentsOf, fingerprintOfContents } from '../contents.ts'
import { liveContents } from '../live-contents.ts'
import { reportsPath } from '../paths.ts'
import { maySign, mayWrite } from '../permissions.ts'
import { isFrozen } from '../report.ts'
import { standingOf } from '../standing.ts'
import { reportsWhere } from '../store.ts'
import { deliveriesOf } from '../store-deliveries.ts'
import { periodOf, titleIn } from '../title.ts'
import { gatherChecks } from './gather-checks.ts'
import { listTexts } from './list-texts.ts'
import type { Turn } from './report-acts.tsx'
import { reportAt } from './report-at.ts'
import { ReportPage } from './report-page.tsx'

type Asked = {
  /** The figure that is open beside the sheet. */
  readonly key?: string
  readonly issues?: readonly Issue[]
  readonly filled?: Filled
}

/** The page of a report, also with what was refused. */
export async function renderReport(c: Context<AppEnv>, { key, issues = [], filled = {} }: Asked) {
  const { deps, lang } = c.var
  const report = await reportAt(c)
  if (!report) return c.notFound()
  const contents = await contentsOf(deps.db, deps, report)
  // Of what is signed, today's count is held against it.
  const now = isFrozen(report.state) ? (await liveContents(deps.db, deps, report)).figures : undefined
  const title = titleIn(lang, await periodOf(deps.db, report))
  const { agencyId, windowKey, year } = report
  const below = await reportsWhere(deps.db, { toAgencyIds: [agencyId], windowKey, year })
  const figure = contents.figures.get(key ?? contents.shown[0] ?? '')
  const props = {
    ...{ lang, title, contents },
    agency: contents.directory.byId(agencyId)?.name ?? '',
    standing: standingOf(report, deps.clock.today(), vietnamCalendar()),
    chosen: figure && { reportId: report.id, figure, now: now?.get(figure.key)?.counted },
    checks: await gatherChecks({ db: deps.db, deps, lang, contents, now }),
    turn: await turnOf(c, contents, issues, filled),
    hasBelow: below.length > 0,
  }
  return c.render(<ReportPage {...props} />, {
    title,
    current: reportsPath,
    breadcrumb: [{ label: textsIn(lang, listTexts).title, href: reportsPath }, { label: title }],
  })
}

async function turnOf(
  c: Context<AppEnv>,
  contents: Contents,
  issues: readonly Issue[],
  filled: Filled,
): Promise<Turn> {
  const { deps, actor, lang } = c.var
  const { report } = contents
  const directory = await directoryToday(c)
  const receiver = report.toAgencyId === null ? undefined : directory.byId(report.toAgencyId)?.shortName
  return {
    ...{ lang, report, receiver, issues },
    mayWrite: mayWrite(actor, report),
    maySign: maySign(actor, report),
    seen: fingerprintOfContents(contents),
    today: deps.clock.today().toString(),
    deliveries: (await deliveriesOf(deps.db, report.id)).length,
    filled: Object.fromEntries(
      Object.entries(filled).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
  }
}
