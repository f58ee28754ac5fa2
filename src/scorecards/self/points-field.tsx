import { textsIn } from '../../platform/i18n.ts'
import { Choices, errorOf, TextField } from '../../platform/ui/index.ts'
import { boundsOf, choicesOf } from '../rules/bounds.ts'
import { formatPoints, type Points } from '../rules/points.ts'
import { plainOf } from '../rules/rule.ts'
import type { FormProps } from './criterion-form.tsx'
import { many, one } from './self-form.ts'
import { panelTexts } from './texts.ts'

/** As the rule wants it: parts to tick, a few points to choose from, or a number. */
export function PointsField({ view: { sheet, row, score }, sent }: FormProps) {
  const { lang } = sheet
  const t = textsIn(lang, panelTexts)
  const rule = plainOf(row.criterion.rule)
  const { most } = boundsOf(row.criterion)
  const error = errorOf(sent?.issues, 'points', lang)
  if (rule.kind === 'checks')
    return (
      <Choices
        name="checks"
        label={t.checks}
        isMany
        look="rows"
        error={error}
        chosen={sent ? many(sent.filled, 'checks') : score.checks}
        options={rule.checks.map(({ key, name_vi, name_en, points }) => ({
          value: key,
          label: lang === 'vi' ? name_vi : name_en,
          note: formatPoints(points, lang),
        }))}
      />
    )
  const given = score.selfPoints ?? score.proposed
  const typed = sent ? one(sent.filled, 'points') : given === null ? '' : typedPoints(given, lang)
  const choices = choicesOf(rule, most)
  if (choices)
    return (
      <Choices
        name="points"
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
      name="points"
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
