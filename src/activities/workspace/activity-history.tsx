import { formatMoment } from '../../platform/dates.ts'
import type { HistoryLine } from '../../platform/history.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { type Happening, type IconName, Timeline } from '../../platform/ui/index.ts'
import type { ActivityInSight } from './activity-in-sight.ts'
import { activityTexts } from './activity-texts.ts'
import { WhatChanged } from './what-changed.tsx'

const icons: Readonly<Record<string, IconName>> = {
  'activity.logged': 'pencil',
  'activity.amended': 'pencil',
  'activity.verified': 'shield-check',
  'activity.returned': 'undo-2',
  'activity.reopened': 'undo-2',
  'activity.cancelled': 'ban',
  'activity.restored': 'redo-2',
  'activity.source-changed': 'refresh-cw',
}

/** Who did what with an activity, newest first, and what it changed. */
export const ActivityHistory = ({ lang, sight }: { lang: Lang; sight: ActivityInSight }) => (
  <Timeline items={sight.history.map((line) => happeningOf(line, sight, lang))} />
)

function happeningOf(line: HistoryLine, sight: ActivityInSight, lang: Lang): Happening {
  const { action, actorName, at, detail } = line
  const t = textsIn(lang, activityTexts)
  const verbs: Readonly<Record<string, string>> = {
    'activity.logged': detail.source ? t.historySelfLogged : t.historyLogged,
    'activity.amended': t.historyAmended,
    'activity.verified':
      typeof detail.sampleId === 'number' ? t.historyBySample(detail.sampleId) : t.historyVerified,
    'activity.returned': t.historyReturned,
    'activity.reopened': t.historyReopened,
    'activity.cancelled': t.historyCancelled,
    'activity.restored': t.historyRestored,
    'activity.source-changed': t.historySourceChanged,
  }
  return {
    icon: icons[action] ?? 'info',
    what: verbs[action] ?? action,
    who: actorName,
    when: formatMoment(at),
    datetime: at,
    reason: typeof detail.reason === 'string' ? detail.reason : undefined,
    more: 'changed' in detail && <WhatChanged lang={lang} line={line} sight={sight} />,
  }
}
