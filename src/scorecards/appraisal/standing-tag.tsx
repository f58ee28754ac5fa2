import { type Lang, textsIn } from '../../platform/i18n.ts'
import { type IconName, Tag, type Tone } from '../../platform/ui/index.ts'
import { standingTexts } from './panel-texts.ts'
import type { Standing } from './standing.ts'

const looks: Readonly<Record<Standing, { readonly tone: Tone; readonly icon: IconName }>> = {
  not_applicable: { tone: 'neutral', icon: 'minus' },
  waiting: { tone: 'neutral', icon: 'clock' },
  agreed: { tone: 'ok', icon: 'circle-check' },
  changed: { tone: 'wait', icon: 'clock' },
  explained: { tone: 'wait', icon: 'message-square' },
  answered: { tone: 'sea', icon: 'message-square' },
  unexplained: { tone: 'neutral', icon: 'circle-minus' },
  decided: { tone: 'ok', icon: 'gavel' },
}

/** How far a criterion has come since its head signed: icon, words, tint. */
export const StandingTag = ({ standing, lang }: { standing: Standing; lang: Lang }) => (
  <Tag {...looks[standing]}>{textsIn(lang, standingTexts)[standing]}</Tag>
)
