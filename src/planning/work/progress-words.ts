import { formatNumber, type Lang, textsIn, textsOf } from '../../platform/i18n.ts'
import type { Progress } from './store-progress.ts'

const texts = textsOf({
  done: {
    vi: (done: string, total: string, verified: string) =>
      `${done}/${total} việc đã làm, ${verified} đã xác minh`,
    en: (done: string, total: string, verified: string) =>
      `${done}/${total} assignments done, ${verified} verified`,
  },
})

/** '1.204/3.871 việc đã làm, 998 đã xác minh'. */
export const progressWords = ({ total, done, verified }: Progress, lang: Lang): string =>
  textsIn(lang, texts).done(formatNumber(done, lang), formatNumber(total, lang), formatNumber(verified, lang))
