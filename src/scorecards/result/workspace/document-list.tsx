import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { Section } from '../../../platform/ui/index.ts'
import { roundPath } from '../../self/paths.ts'
import { roundTexts } from './texts.ts'

export const documentNames = { 'phu-luc': 'annex', 'giai-trinh': 'replies', 'khen-thuong': 'merits' } as const
export type DocumentName = keyof typeof documentNames

/** The documents of a round, each as a Word file and as a table. */
export function DocumentList({ lang, roundId }: { lang: Lang; roundId: number }) {
  const t = textsIn(lang, roundTexts)
  const names = Object.keys(documentNames) as DocumentName[]
  return (
    <Section title={t.documents}>
      <ul class="link-list">
        {names.map((name) => (
          <li>
            {t[documentNames[name]]}:{' '}
            {(['docx', 'xlsx'] as const).map((kind) => (
              <>
                <a href={`${roundPath(roundId)}/${name}.${kind}`} download>
                  {kind.toUpperCase()}
                  <span class="hidden-text">, {t[documentNames[name]]}</span>
                </a>{' '}
              </>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
