import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Reach } from '../rollup/question.ts'
import { matrixTexts } from './texts.ts'

/** Whom something reached, a line for each kind that has any; kinds are never added up. */
export function reachWords(reach: Reach, lang: Lang): readonly string[] {
  const t = textsIn(lang, matrixTexts)
  const kinds = ['present', 'copies', 'listeners', 'views', 'viewsCounted'] as const
  return kinds.filter((kind) => reach[kind] > 0).map((kind) => t[kind](reach[kind]))
}
