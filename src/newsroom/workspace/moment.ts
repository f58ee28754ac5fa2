import { z } from 'zod'
import { zone } from '../../platform/clock.ts'
import { say } from '../../platform/http/form.ts'
import { askTexts } from './act-texts.ts'

const local = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?$/
const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})[ ,]+(\d{1,2})[:h.](\d{2})$/

/**
 * A moment in Viet Nam as an instant (ISO): '2023-09-21T08:00' as browsers send it, or '21/9/2023 8:00' as people write
 * it where there is no picker. Undefined when there is no such moment.
 */
export function momentOf(text: string): string | undefined {
  const [, year, month, day, hour, minute, second] =
    local.exec(text.trim()) ?? inOrder(written.exec(text.trim()))
  if (!minute) return undefined
  try {
    return Temporal.PlainDateTime.from(
      {
        year: Number(year),
        month: Number(month),
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
        second: Number(second ?? 0),
      },
      { overflow: 'reject' },
    )
      .toZonedDateTime(zone)
      .toInstant()
      .toString()
  } catch {
    return undefined
  }
}

const inOrder = (found: RegExpExecArray | null): readonly (string | undefined)[] =>
  found ? [found[0], found[3], found[2], found[1], found[4], found[5]] : []

/** A form's field for a moment. */
export const moment = z
  .string()
  .default('')
  .transform((text, context) => {
    const instant = momentOf(text)
    if (instant) return instant
    context.addIssue({ code: 'custom', message: say(askTexts.giveMoment) })
    return z.NEVER
  })
