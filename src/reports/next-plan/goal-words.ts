import { formatNumber, type Lang, type Text } from '../../platform/i18n.ts'
import type { GoalStanding } from './proposal.ts'
import { whyTexts as t } from './why-texts.ts'

/** '77,4%' rounded down: a goal that is not met never reads as met. */
const percent = (share: number, lang: Lang): string =>
  `${formatNumber(Math.floor(share * 1000) / 10, lang, Number.isInteger(share * 100) ? 0 : 1)}%`

export const whyOfGoal = ({ done, due, target }: GoalStanding): Text => ({
  vi: t.unmetGoal.vi(done, due, percent(done / due, 'vi'), percent(target, 'vi')),
  en: t.unmetGoal.en(done, due, percent(done / due, 'en'), percent(target, 'en')),
})
