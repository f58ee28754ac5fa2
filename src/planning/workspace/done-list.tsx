import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Level, type LevelNumber, RecordList } from '../../platform/ui/index.ts'
import { workTexts } from '../work/work-texts.ts'
import type { DoneLine } from './ports.ts'
import { activityPath } from './work-paths.ts'

/** What was done, newest first, and whether it was checked. */
export function DoneList({ items, lang }: { items: readonly DoneLine[]; lang: Lang }) {
  const t = textsIn(lang, workTexts)
  return (
    <RecordList
      items={items.map(({ id, what, form, doneFrom, state, files, links }) => ({
        title: what,
        href: activityPath(id),
        glyph: <Level level={levels[state]} />,
        note: [formatDay(doneFrom), form[lang], t.filesAndLinks(files, links)].filter(Boolean).join(', '),
        state: <span class={tones[state]}>{t[state]}</span>,
      }))}
    />
  )
}

const levels: Readonly<Record<DoneLine['state'], LevelNumber>> = {
  verified: 3,
  logged: 2,
  returned: 1,
  cancelled: 0,
}
const tones = { verified: 'tone-ok', logged: undefined, returned: 'tone-late', cancelled: 'soft' } as const
