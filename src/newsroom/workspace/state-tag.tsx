import type { Lang } from '../../platform/i18n.ts'
import { type IconName, Tag } from '../../platform/ui/index.ts'
import type { EditionState } from '../moves.ts'
import { stateNames } from './words.ts'

const looks = {
  draft: ['pencil', 'neutral'],
  submitted: ['clock', 'wait'],
  returned: ['undo-2', 'late'],
  approved: ['check', 'ok'],
  scheduled: ['calendar-clock', 'sea'],
  failed: ['circle-alert', 'late'],
  published: ['globe', 'ok'],
  superseded: ['history', 'neutral'],
  withdrawn: ['ban', 'neutral'],
  unpublished: ['eye-off', 'neutral'],
} as const satisfies Record<EditionState, readonly [IconName, 'neutral' | 'wait' | 'late' | 'ok' | 'sea']>

/** Where an edition stands, in words with an icon. */
export const StateTag = ({ state, lang }: { state: EditionState; lang: Lang }) => {
  const [icon, tone] = looks[state]
  return (
    <Tag icon={icon} tone={tone}>
      {stateNames[state][lang]}
    </Tag>
  )
}
