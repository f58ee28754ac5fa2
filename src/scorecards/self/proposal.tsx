import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Banner } from '../../platform/ui/index.ts'
import type { Score } from '../round/store-scores.ts'
import { formatPoints } from '../rules/points.ts'
import { panelTexts } from './texts.ts'

/** What the facts propose, in a sentence, each fact with the rows that it was counted from. */
export function Proposal({ lang, score }: { lang: Lang; score: Score }) {
  const t = textsIn(lang, panelTexts)
  const { proposed, proposedFrom: from, selfPoints } = score
  if (!from || (proposed === null && from.facts.length === 0)) return <p class="soft">{t.noProposal}</p>
  const isOther = proposed !== null && selfPoints !== null && proposed !== selfPoints
  return (
    <div>
      <p>
        <b>{t.proposal}</b> {proposed !== null && <b class="unbroken">{formatPoints(proposed, lang)}</b>}
      </p>
      <p>{lang === 'vi' ? from.whyVi : from.whyEn}</p>
      <ul class="small">
        {from.facts.map(({ factVi, factEn, href }) => (
          <li>
            {lang === 'vi' ? factVi : factEn} {href && <a href={href}>{t.rowsOf}</a>}
          </li>
        ))}
      </ul>
      {isOther && <Banner tone="wait">{t.newProposal(formatPoints(proposed, lang))}</Banner>}
    </div>
  )
}
