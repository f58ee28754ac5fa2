import type { PlanHead } from '../../planning/index.ts'
import { formatMoment } from '../../platform/dates.ts'
import type { Deps } from '../../platform/http/context.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { KeyFigures, Section } from '../../platform/ui/index.ts'
import { loadMeasuring } from '../qualities/load-measuring.ts'
import { qualitiesOf } from '../qualities/qualities-of.ts'
import { type Qualities, qualityKeys } from '../qualities/quality.ts'
import { scoreText } from '../qualities/workspace/score.tsx'
import { texts as qualityTexts } from '../qualities/workspace/texts.ts'
import { windowOf } from '../rollup/window.ts'
import { texts } from './texts.ts'

/** The five qualities as a section of the plan's public page. */
export async function planQualities(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  head: PlanHead,
  { lang, path }: { readonly lang: Lang; readonly path: string },
) {
  const measuring = await loadMeasuring(db, head, clock.today())
  const all = await qualitiesOf(db, measuring, { by: 'plan', window: windowOf(head.year) })
  const t = textsIn(lang, texts)
  return (
    <Section
      title={t.title}
      lead={t.until(formatMoment(clock.now()))}
      action={<a href={`${path}/nam-yeu-cau`}>{t.more}</a>}
      isRuled
    >
      <Scores qualities={all.get(String(head.id))!} lang={lang} />
    </Section>
  )
}

export function Scores({ qualities, lang }: { qualities: Qualities; lang: Lang }) {
  const q = textsIn(lang, qualityTexts)
  return (
    <KeyFigures
      items={qualityKeys.map((key) => {
        const { score, why } = qualities[key]
        return {
          label: q[key],
          value: score === null ? '…' : scoreText(score, lang),
          note: score === null ? why?.[lang] : '/100',
        }
      })}
    />
  )
}
