import type { Agency } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Card } from '../../platform/ui/index.ts'
import { type Qualities, qualityKeys } from '../qualities/quality.ts'
import { qualitiesPath } from '../qualities/workspace/quality-query.ts'
import { Score } from '../qualities/workspace/score.tsx'
import { texts as qualityTexts } from '../qualities/workspace/texts.ts'
import { texts } from './texts.ts'

type Props = { readonly lang: Lang; readonly agency: Agency; readonly qualities?: Qualities }

/** The agency's five qualities in a card, each with the first thing that pulls it down. */
export function AgencyQualities({ qualities, agency, lang }: Props) {
  const t = textsIn(lang, texts)
  const q = textsIn(lang, qualityTexts)
  if (!qualities) return null
  return (
    <Card title={t.qualities}>
      {qualityKeys.map((key) => (
        <div>
          <span class="strong">{q[key]}</span> <Score quality={qualities[key]} lang={lang} />
          {qualities[key].facts.slice(0, 1).map(({ text, href }) => (
            <p class="small">{href ? <a href={href}>{text[lang]}</a> : text[lang]}</p>
          ))}
        </div>
      ))}
      <p>
        <a href={`${qualitiesPath}/${agency.slug}`}>{t.whole}</a>
      </p>
    </Card>
  )
}
