import { type Lang, textsIn } from '../../platform/i18n.ts'
import { siteNames } from '../../platform/visits.ts'
import type { Section } from './store.ts'
import { readershipTexts } from './texts.ts'

/** What keys of counts are called. */
export type Words = {
  section(key: string | null): string
  agency(id: number): string
  referrer(key: string): string
  device(key: string): string
}

export function wordsOf(
  lang: Lang,
  sections: readonly Section[],
  agencyName: (id: number) => string | undefined,
): Words {
  const t = textsIn(lang, readershipTexts)
  const names = new Map(sections.map(({ key, nameVi, nameEn }) => [key, lang === 'vi' ? nameVi : nameEn]))
  return {
    section: (key) => (key === null ? t.noSection : (names.get(key) ?? key)),
    agency: (id) => agencyName(id) ?? '',
    referrer: (key) => siteNames.get(key) ?? (key === 'none' || key === 'own' ? t[key] : t.other),
    device: (key) => (key === 'phone' || key === 'tablet' ? t[key] : t.computer),
  }
}
