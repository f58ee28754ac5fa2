import type { Context } from 'hono'
import { loadDirectory } from '../../../agencies/index.ts'
import { vietnamCalendar } from '../../../platform/calendar/index.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import type { Filled } from '../../../platform/http/form.ts'
import type { Issue } from '../../../platform/result.ts'
import { logsFor } from '../../permissions.ts'
import type { PlanningPorts } from '../../ports.ts'
import { occurrencesOf } from '../../series/series.ts'
import { happenedIn, seriesFor } from '../../series/store-series.ts'
import { workOnDay } from '../../series/work-on-day.ts'
import type { Upload } from '../../store-evidence.ts'
import { loadWords } from '../../store-words.ts'
import { wordsOn } from '../../words.ts'
import { seriesPath } from '../addresses.ts'
import { filledOfRhythm } from './rhythm-fields.tsx'
import { SeriesPage } from './series-page.tsx'

type Sent = {
  readonly filled?: Filled
  readonly issues?: readonly Issue[]
  readonly kept?: readonly Upload[]
}

export type RenderSeries = ReturnType<typeof showSeries>

/** The page of the series in the address, with what a refused form says. */
export const showSeries =
  (planning: PlanningPorts) =>
  async (c: Context<AppEnv>, { filled, issues, kept = [] }: Sent = {}) => {
    const { deps, actor, lang } = c.var
    const series = await seriesFor(deps.db, logsFor(actor), Number(c.req.param('seriesId')))
    if (!series) return c.notFound()
    const today = deps.clock.today()
    const directory = await loadDirectory(deps.db, today.toString())
    const { forms } = wordsOn(await loadWords(deps.db), today.toString())
    const work = await planning.openWorkOf(deps.db, series.agencyId, today)
    const happened = await happenedIn(deps.db, series.id)
    if (issues) c.status(422)
    return c.render(
      <SeriesPage
        {...{ lang, series, restOn, issues, kept, forms }}
        agency={directory.byId(series.agencyId)?.shortName ?? ''}
        occurrences={occurrencesOf(series, happened, today.toString())}
        workOn={(day) => {
          const [id] = workOnDay(series.entry, work, forms, day)
          return work.find(({ assignmentId }) => assignmentId === id)?.content
        }}
        filled={{ ...filledOfRhythm(series.rhythm), fromDay: today.toString(), ...filled }}
      />,
      { title: series.name, current: seriesPath },
    )
  }

function restOn(day: string): string | undefined {
  const exception = vietnamCalendar().exceptionOn(Temporal.PlainDate.from(day))
  return exception?.kind === 'rest' ? exception.reason : undefined
}
