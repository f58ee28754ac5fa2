import { formatNumber, type Lang, textsIn } from '../../../platform/i18n.ts'
import { ThreePartBar } from '../../../platform/ui/index.ts'
import type { Quality } from '../quality.ts'
import { partNames, texts } from './texts.ts'

/** A score as number and bar over what it was made of; without one, why. */
export function Score({ quality, lang, isWide }: { quality: Quality; lang: Lang; isWide?: boolean }) {
  const t = textsIn(lang, texts)
  const { score, numerator, denominator, parts, why } = quality
  if (score === null)
    return (
      <span class="small soft">
        {t.notMeasured}
        {isWide && why && `: ${why[lang]}`}
      </span>
    )
  const said = scoreText(score, lang)
  return (
    <>
      <b>{said}</b> {!isWide && <span class="small soft">{count({ numerator, denominator }, lang)}</span>}
      <ThreePartBar total={100} done={score} verified={score} words={`${said}/100`} isSlim hidesWords />
      {isWide && (
        <span class="small soft">
          {parts.map((part) => `${count(part, lang)} ${partName(part.key, lang)}`).join('; ')}
        </span>
      )}
    </>
  )
}

export const scoreText = (score: number, lang: Lang) =>
  formatNumber(score, lang, Number.isInteger(score) ? 0 : 1)

const count = ({ numerator, denominator }: { numerator: number; denominator: number }, lang: Lang) =>
  `${formatNumber(numerator, lang)}/${formatNumber(denominator, lang)}`

export const partName = (key: string, lang: Lang): string =>
  partNames[key as keyof typeof partNames]?.[lang] ?? key
