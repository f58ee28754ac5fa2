import type { Lang } from '../../platform/i18n.ts'
import { type IconName, Tag, type Tone } from '../../platform/ui/index.ts'
import type { Standing } from '../work/assignment.ts'
import { standingText } from '../work/standing-text.ts'

/** How work stands, as icon, words and tint; what is due within five working days asks for attention. */
export function StandingTag({ standing, lang }: { standing: Standing; lang: Lang }) {
  const { tone, icon } = lookOf(standing)
  return (
    <Tag tone={tone} icon={icon}>
      {standingText(standing)[lang]}
    </Tag>
  )
}

function lookOf(standing: Standing): { tone: Tone; icon?: IconName } {
  switch (standing.kind) {
    case 'late':
      return { tone: 'late' }
    case 'today':
      return { tone: 'wait' }
    case 'left':
      return { tone: standing.days <= 5 ? 'wait' : 'neutral', icon: 'calendar' }
    case 'on_event':
      return { tone: 'neutral', icon: 'calendar-clock' }
    case 'waiting':
      return { tone: 'sea', icon: 'hourglass' }
    case 'done':
      return { tone: 'ok' }
    case 'cancelled':
      return { tone: 'neutral', icon: 'ban' }
  }
}
