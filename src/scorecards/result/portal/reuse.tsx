import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { LinkList, Section } from '../../../platform/ui/index.ts'
import { resultTexts } from '../result-texts.ts'
import { portalTexts } from './texts.ts'

/** Where the same figures are as data. */
export function Reuse({ lang, href }: { lang: Lang; href: (path: string) => string }) {
  const t = { ...textsIn(lang, resultTexts), ...textsIn(lang, portalTexts) }
  const link = (name: string, title: string, ending: 'csv' | 'json') => ({
    href: href(`/du-lieu-mo/${name}.${ending}`),
    title: `${title}, ${ending.toUpperCase()}`,
  })
  return (
    <Section title={t.data} lead={t.dataLead}>
      <LinkList
        items={[
          link('cham-diem', t.ranking, 'csv'),
          link('cham-diem', t.ranking, 'json'),
          link('cham-diem-tieu-chi', t.rows, 'csv'),
          link('cham-diem-tieu-chi', t.rows, 'json'),
        ]}
      />
    </Section>
  )
}
