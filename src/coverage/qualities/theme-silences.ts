import type { Queryable } from '../../platform/database/open.ts'
import type { Text } from '../../platform/i18n.ts'
import { activeDays } from '../rollup/figures.ts'
import type { Window } from '../rollup/window.ts'
import { longestSilence } from './continuous.ts'
import type { Measuring } from './load-measuring.ts'
import { rowsAround, silenceText } from './pulls.ts'
import { subjectsOf } from './subjects.ts'

export type ThemeSilence = {
  readonly position: number
  /** Null when nothing at all was done. */
  readonly text: Text | null
  readonly href: string
  readonly workingDays: number
}

/** How long an agency was silent in each theme, the longest first. */
export async function themeSilences(
  db: Queryable,
  measuring: Measuring,
  agency: { readonly id: number; readonly slug: string },
  window: Window,
): Promise<readonly ThemeSilence[]> {
  const { head, themes, today, calendar } = measuring
  const days = await activeDays(db, {
    planId: head.id,
    by: 'theme',
    window,
    scope: { agencyIds: [agency.id] },
  })
  const [subject] = subjectsOf(measuring, 'agency', window, [agency.id])
  if (!subject) return []
  return themes
    .flatMap(({ id, position }) => {
      const own = (days.get(String(id)) ?? []).map(({ day }) => day)
      const silence = longestSilence(own, subject.span, today, calendar)
      if (!silence) return []
      const text = own.length === 0 ? null : silenceText(silence, { vi: '', en: '' })
      return [{ position, text, href: rowsAround(agency.slug, silence), workingDays: silence.workingDays }]
    })
    .sort((a, b) => b.workingDays - a.workingDays || a.position - b.position)
}
