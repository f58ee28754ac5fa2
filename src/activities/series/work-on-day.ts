import type { WorkOption } from '../ports.ts'
import { proposeWork } from '../propose-work.ts'
import type { Form } from '../words.ts'
import type { SeriesEntry } from './series.ts'

/**
 * Open work whose period holds the day and which shares a theme with the series: it is served without being asked for.
 * Of several the one that the form would propose first: what the plan wants done in this form.
 */
export const workOnDay = (
  { formKey, themeIds }: Pick<SeriesEntry, 'formKey' | 'themeIds'>,
  work: readonly WorkOption[],
  forms: readonly Form[],
  day: string,
): readonly number[] => {
  const fitting = work.filter(
    ({ from, to, themeIds: wanted }) =>
      from <= day && day <= to && wanted.some((id) => themeIds.includes(id)),
  )
  return proposeWork(fitting, forms, { formKey, themeIds, wanted: [], today: day })
    .slice(0, 1)
    .map(({ assignmentId }) => assignmentId)
}
