import { type Lang, textsIn } from '../../platform/i18n.ts'
import { headsOf } from '../matrix/heads.ts'
import type { View } from '../matrix/view.ts'
import type { Proposal } from './gather-proposal.ts'
import { gapTexts } from './texts.ts'

type Cell = { readonly themeId: number; readonly audienceKey: string }

/** A theme and an audience by the names that the matrix gives them. */
export function namesOf(view: View, { themeId, audienceKey }: Cell, lang: Lang) {
  const theme = headsOf('theme', view, lang).find(({ key }) => key === String(themeId))
  const audience = view.words.audiences.find(({ key }) => key === audienceKey)
  return { theme: theme?.label ?? String(themeId), audience: audience?.name[lang] ?? audienceKey }
}

export const formName = (view: View, key: string, lang: Lang): string =>
  view.words.forms.find((form) => form.key === key)?.name[lang] ?? key

/** The task in words, as the agencies will read it. */
export function contentOf(view: View, proposal: Proposal, lang: Lang): string {
  const t = textsIn(lang, gapTexts)
  const { theme, audience } = namesOf(view, proposal.requirement.required, lang)
  const [form] = proposal.formKeys
  const language = view.words.languages.find(({ key }) => key === proposal.languageKey)?.name[lang] ?? ''
  return t.content(lower(theme), lower(audience), form ? formName(view, form, lang) : '', lower(language))
}

/** A name inside a sentence: 'Cải cách thể chế' becomes 'cải cách thể chế'. */
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
