import { z } from 'zod'
import { say } from '../../../platform/http/form.ts'
import { oneLine } from '../../../platform/vietnamese.ts'
import type { Rhythm } from '../../series/rhythm.ts'
import { seriesRefusals as refusals } from '../../series/series-texts.ts'

const id = z.coerce.number().int().positive().max(2_147_483_647)
const listed = (value: unknown) => [value ?? []].flat().filter((one) => one !== '')
const day = z.iso.date(say(refusals.dayMissing))
export const chosenDays = z.preprocess(listed, z.array(z.iso.date()).max(62))

/** On which days it comes; only the fields of the chosen kind are asked. */
const rhythmFields = {
  kind: z.enum(['weekly', 'day_of_month', 'weekday_of_month']).default('weekly'),
  weekday: z.preprocess(listed, z.array(z.coerce.number().int().min(1).max(7))),
  every: z.coerce.number().int().min(1).max(8).catch(1),
  monthDays: z.string().default(''),
  nth: z.coerce.number().int().min(-1).max(5).catch(1),
}

export const newSeriesForm = z
  .object({
    clientKey: z.uuid(),
    activity: id,
    name: z
      .string()
      .transform(oneLine)
      .pipe(z.string().min(1, say(refusals.nameMissing)).max(120)),
    fromDay: day,
    ...rhythmFields,
  })
  .superRefine(needsDays)

export const changeForm = z
  .object({ version: id, fromDay: day, ends: z.string().optional(), ...rhythmFields })
  .superRefine((form, context) => (form.ends ? undefined : needsDays(form, context)))

type RhythmForm = { kind: Rhythm['kind']; weekday: number[]; every: number; monthDays: string; nth: number }

function needsDays(form: RhythmForm, context: z.RefinementCtx): void {
  const wrong = (field: string, text: (typeof refusals)[keyof typeof refusals]) =>
    context.addIssue({ code: 'custom', message: say(text), path: [field] })
  if (form.kind !== 'day_of_month' && form.weekday.length === 0) wrong('weekday', refusals.chooseWeekday)
  if (form.kind === 'weekday_of_month' && form.weekday.length > 1) wrong('weekday', refusals.oneWeekday)
  if (form.kind === 'day_of_month' && !monthDays(form)) wrong('monthDays', refusals.daysWrong)
}

function monthDays({ monthDays: text }: RhythmForm): number[] | undefined {
  const days = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number)
  const isRight = days.length > 0 && days.every((one) => Number.isInteger(one) && one >= 1 && one <= 31)
  return isRight ? [...new Set(days)] : undefined
}

export function rhythmOf(form: RhythmForm): Rhythm {
  if (form.kind === 'day_of_month') return { kind: 'day_of_month', days: monthDays(form) ?? [] }
  const weekdays = [...new Set(form.weekday)].sort()
  if (form.kind === 'weekly') return { kind: 'weekly', weekdays, every: form.every }
  return { kind: 'weekday_of_month', nth: form.nth || 1, weekday: weekdays[0] ?? 1 }
}
