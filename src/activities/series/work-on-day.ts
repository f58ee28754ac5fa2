import type { WorkOption } from '../ports.ts'
import type { SeriesEntry } from './series.ts'

/** Open work whose period holds the day and which shares a theme with the series: it is served without being asked for. */
export const workOnDay = (
  { themeIds }: Pick<SeriesEntry, 'themeIds'>,
  work: readonly WorkOption[],
  day: string,
): readonly number[] =>
  work
    .filter(
      ({ from, to, themeIds: wanted }) =>
        from <= day && day <= to && wanted.some((id) => themeIds.includes(id)),
    )
    .slice(0, 1)
    .map(({ assignmentId }) => assignmentId)
