import { type Lang, textsIn } from '../../platform/i18n.ts'
import { type IconName, Tag, type Tone } from '../../platform/ui/index.ts'
import type { ActivityState } from '../activity.ts'
import { activityTexts } from './activity-texts.ts'

const tones: Readonly<Record<ActivityState, Tone>> = {
  logged: 'wait',
  verified: 'ok',
  returned: 'late',
  cancelled: 'neutral',
}

const icons: Partial<Record<ActivityState, IconName>> = { returned: 'undo-2', cancelled: 'ban' }

/** How far an activity is, in words and tint. */
export const StateTag = ({ state, lang }: { state: ActivityState; lang: Lang }) => (
  <Tag tone={tones[state]} icon={icons[state]}>
    {textsIn(lang, activityTexts)[state]}
  </Tag>
)
