import { z } from 'zod'
import { say } from '../../../platform/http/form.ts'
import type { ActivityEntry } from '../../activity.ts'
import { refusals } from '../../texts.ts'
import { entryForm, entryOf } from '../entry-form.ts'

const mostDays = 62

/** The form of one activity without its days, and the days; what differs from day to day is named after its day. */
export const bulkForm = entryForm
  .omit({ doneFrom: true, doneTo: true })
  .extend({
    day: z.preprocess(
      (value) => [...new Set([value ?? []].flat())].sort(),
      z
        .array(z.iso.date(say(refusals.dayMissing)))
        .min(1, say(refusals.chooseDay))
        .max(mostDays, say(refusals.tooManyDays)),
    ),
  })
  .loose()
  .superRefine((form, context) => {
    for (const day of form.day)
      for (const name of ['times', 'reach'] as const) {
        const parsed = entryForm.shape[name].safeParse(form[`${name}-${day}`])
        for (const { message } of parsed.error?.issues ?? [])
          context.addIssue({ code: 'custom', message, path: ['day'] })
      }
  })

export type BulkForm = z.output<typeof bulkForm>

/** One entry for each chosen day; a number of its own goes before the number for every day. */
export const entriesOf = (form: BulkForm): readonly ActivityEntry[] =>
  form.day.map((day) => {
    const own = (name: 'times' | 'reach') => entryForm.shape[name].safeParse(form[`${name}-${day}`]).data
    return entryOf({
      ...form,
      doneFrom: day,
      doneTo: null,
      times: own('times') ?? form.times,
      reach: own('reach') ?? form.reach,
    })
  })
