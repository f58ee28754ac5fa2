import type { Lang } from '../../platform/i18n.ts'
import { Tag } from '../../platform/ui/index.ts'
import { type ReportState, stateWords } from '../report.ts'
import { type ReportStanding, standingWords } from '../standing.ts'

const looks = {
  draft: { tone: 'wait', icon: 'pencil' },
  submitted: { tone: 'wait', icon: 'hourglass' },
  signed: { tone: 'sea', icon: 'shield-check' },
  issued: { tone: 'sea', icon: 'hash' },
  sent: { tone: 'ok', icon: 'send' },
} as const

export const StateTag = ({ lang, state, edit }: { lang: Lang; state: ReportState; edit?: number }) => (
  <Tag {...looks[state]}>
    {stateWords[state][lang]}
    {state === 'draft' && edit ? ` ${edit}` : ''}
  </Tag>
)

const standingLooks = {
  on_time: { tone: 'ok', icon: 'circle-check' },
  sent_late: { tone: 'neutral', icon: 'clock' },
  left: { tone: 'wait', icon: 'clock' },
  today: { tone: 'wait', icon: 'calendar-clock' },
  late: { tone: 'late', icon: 'circle-alert' },
} as const

export const StandingTag = ({ lang, standing }: { lang: Lang; standing: ReportStanding }) => (
  <Tag {...standingLooks[standing.kind]}>{standingWords(standing)[lang]}</Tag>
)
