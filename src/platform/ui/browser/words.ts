import { isLang, type Lang, textsIn } from '../../i18n.ts'
import { browserTexts } from './browser-texts.ts'

/** The language of the page that is open. */
export const pageLang = (): Lang =>
  isLang(document.documentElement.lang) ? document.documentElement.lang : 'vi'

export const words = () => textsIn(pageLang(), browserTexts)
