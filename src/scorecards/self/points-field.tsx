import type { Lang } from '../../platform/i18n.ts'
import { textsIn } from '../../platform/i18n.ts'
import { Choices, errorOf, TextField } from '../../platform/ui/index.ts'
import type { Row } from '../round/rows.ts'
import type { Score } from '../round/store-scores.ts'
import { boundsOf, choicesOf } from '../rules/bounds.ts'
import { formatPoints, type Points } from '../rules/points.ts'
import { plainOf } from '../rules/rule.ts'
import type { Sent } from './criterion-form.tsx'
import { many, one } from './self-form.ts'
import { panelTexts } from './texts.ts'

export type PointsFieldProps = {
  readonly lang: Lang
  readonly row: Row
  readonly score: Score
  readonly sent?: Sent
  /** After the names of the fields, where several criteria stand in one form. */
  readonly suffix?: string
}

/** As the rule wants it: parts to tick, a few points to choose from, or a number. */
export function PointsField({ lang, row, score, sent, suffix = '' }: PointsFieldProps) {
  const t = textsIn(lang, panelTexts)
  const rule = plainOf(row.criterion.rule)
  const { most } = boundsOf(row.criterion)
  const error = errorOf(sent?.issues, `points${suffix}`, lang)
  if (rule.kind === 'checks')
    return (
      <Choices
        name={`checks${suffix}`}
        label={t.checks}
        isMany
        look="rows"
        error={error}
        chosen={sent ? many(sent.filled, `checks${suffix}`) : score.checks}
        options={rule.checks.map(({ key, name_vi, name_en, points }) => ({
          value: key,
          label: lang === 'vi' ? name_vi : name_en,
          note: formatPoints(points, lang),
        }))}
      />
    )
  const given = score.selfPoints ?? score.proposed
  const typed = sent ? one(sent.filled, `points${suffix}`) : given === null ? '' : typedPoints(given, lang)
  const choices = choicesOf(rule, most)
  if (choices)
    return (
      <Choices
        name={`points${suffix}`}
        label={t.points}
        error={error}
        chosen={typed}
        options={choices.map((points) => ({
          value: typedPoints(points, lang),
          label: formatPoints(points, lang),
        }))}
      />
    )
  return (
    <TextField
      name={`points${suffix}`}
      label={t.points}
      hint={t.pointsHint(formatPoints(most, lang))}
      inputmode="decimal"
      isShort
      value={typed}
      error={error}
    />
  )
}

/** 1500 as a person types it: '1,5'. */
const typedPoints = (points: Points, lang: 'vi' | 'en'): string => {
  const text = String(points / 1000)
  return lang === 'vi' ? text.replace('.', ',') : text
}
