import type { Context } from 'hono'
import { loadDirectory } from '../../../agencies/index.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { logsFor } from '../../permissions.ts'
import { openSeriesOf } from '../../series/open-series.ts'
import { seriesTexts } from '../../series/series-texts.ts'
import { recentOf } from '../../store-figures.ts'
import { seriesPath } from '../addresses.ts'
import { SeriesListPage } from './series-list-page.tsx'

/** The series of the agencies the officer logs for, and what was done lately that may become one. */
export async function seriesList(c: Context<AppEnv>) {
  const { deps, actor, lang } = c.var
  const today = deps.clock.today().toString()
  const directory = await loadDirectory(deps.db, today)
  const [lines, recent] = [[], []] as [
    Parameters<typeof SeriesListPage>[0]['lines'][number][],
    Awaited<ReturnType<typeof recentOf>>,
  ]
  for (const agencyId of logsFor(actor)) {
    const agency = directory.byId(agencyId)?.shortName ?? ''
    for (const { series, open } of await openSeriesOf(deps.db, agencyId, today))
      lines.push({ series, agency, open: open.length })
    recent.push(...(await recentOf(deps.db, agencyId, 8)))
  }
  return c.render(<SeriesListPage {...{ lang, lines, recent }} />, {
    title: textsIn(lang, seriesTexts).title,
    current: seriesPath,
  })
}
