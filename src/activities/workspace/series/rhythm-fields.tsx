import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Choices,
  errorOf,
  FieldRow,
  NumberField,
  SelectField,
  TextField,
} from '../../../platform/ui/index.ts'
import type { Rhythm } from '../../series/rhythm.ts'
import { seriesTexts, weekdayNames } from '../../series/series-texts.ts'
import { many, one } from '../filled.ts'

type Props = { readonly lang: Lang; readonly filled: Filled; readonly issues?: readonly Issue[] }

/** On which days a series comes. Fields of another kind may stay as they are: only those of the chosen kind count. */
export function RhythmFields({ lang, filled, issues }: Props) {
  const t = textsIn(lang, seriesTexts)
  const error = (name: string) => errorOf(issues, name, lang)
  return (
    <>
      <Choices
        name="kind"
        label={t.kind}
        options={[
          { value: 'weekly', label: t.weekly },
          { value: 'day_of_month', label: t.dayOfMonth },
          { value: 'weekday_of_month', label: t.weekdayOfMonth },
        ]}
        chosen={one(filled, 'kind') || 'weekly'}
      />
      <Choices
        name="weekday"
        label={t.weekdays}
        isMany
        options={weekdayNames[lang].map((label, i) => ({ value: String(i + 1), label }))}
        chosen={many(filled, 'weekday')}
        error={error('weekday')}
      />
      <FieldRow>
        <NumberField
          name="every"
          label={t.every}
          hint={t.weekly.toLowerCase()}
          min={1}
          max={8}
          value={one(filled, 'every') || 1}
        />
        <TextField
          name="monthDays"
          label={t.monthDays}
          hint={t.monthDaysHint}
          isShort
          value={one(filled, 'monthDays')}
          error={error('monthDays')}
        />
        <SelectField
          name="nth"
          label={t.nth}
          options={[1, 2, 3, 4, 5, -1].map((nth) => ({
            value: String(nth),
            label: nth === -1 ? t.last : String(nth),
          }))}
          value={one(filled, 'nth') || '1'}
        />
      </FieldRow>
    </>
  )
}

/** A rhythm as the form holds it. */
export function filledOfRhythm(rhythm: Rhythm): Filled {
  if (rhythm.kind === 'weekly')
    return { kind: rhythm.kind, weekday: rhythm.weekdays.map(String), every: String(rhythm.every) }
  if (rhythm.kind === 'day_of_month') return { kind: rhythm.kind, monthDays: rhythm.days.join(', ') }
  return { kind: rhythm.kind, weekday: String(rhythm.weekday), nth: String(rhythm.nth) }
}
