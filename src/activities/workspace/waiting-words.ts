import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import { mostCounted } from '../store-read.ts'
import { activityTexts } from './activity-texts.ts'

/** How many wait, or that there are more than are counted. */
export const waitingWords = (waiting: number, lang: Lang): string =>
  waiting > mostCounted
    ? textsIn(lang, activityTexts).moreThan(formatNumber(mostCounted, lang))
    : formatNumber(waiting, lang)
