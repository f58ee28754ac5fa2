import { formatMoment } from '../../platform/dates.ts'
import type { HistoryLine } from '../../platform/history.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { type Happening, type IconName, Timeline } from '../../platform/ui/index.ts'
import { activityTexts } from './activity-texts.ts'
import { fieldNames } from './field-names.ts'

const icons: Readonly<Record<string, IconName>> = {
  'activity.logged': 'pencil',
  'activity.amended': 'pencil',
  'activity.verified': 'shield-check',
  'activity.returned': 'undo-2',
  'activity.reopened': 'undo-2',
  'activity.cancelled': 'ban',
  'activity.restored': 'redo-2',
}

/** Who did what with an activity, newest first. */
export const ActivityHistory = ({ lang, lines }: { lang: Lang; lines: readonly HistoryLine[] }) => (
  <Timeline items={lines.map((line) => happeningOf(line, lang))} />
)

function happeningOf({ action, actorName, at, detail }: HistoryLine, lang: Lang): Happening {
  const t = textsIn(lang, activityTexts)
  const verbs: Readonly<Record<string, string>> = {
    'activity.logged': t.historyLogged,
    'activity.amended': t.historyAmended,
    'activity.verified': t.historyVerified,
    'activity.returned': t.historyReturned,
    'activity.reopened': t.historyReopened,
    'activity.cancelled': t.historyCancelled,
    'activity.restored': t.historyRestored,
  }
  const changed = Array.isArray(detail.changed)
    ? detail.changed.map((field) => fieldNames(String(field), lang))
    : []
  return {
    icon: icons[action] ?? 'info',
    what: verbs[action] ?? action,
    who: actorName,
    when: formatMoment(at),
    datetime: at,
    reason:
      typeof detail.reason === 'string'
        ? detail.reason
        : changed.length > 0
          ? t.changed(changed.join(', '))
          : undefined,
  }
}
