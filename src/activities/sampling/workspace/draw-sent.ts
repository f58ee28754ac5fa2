import { z } from 'zod'
import type { Directory } from '../../../agencies/index.ts'
import { say } from '../../../platform/http/form.ts'
import { done, type Result, refuse } from '../../../platform/result.ts'
import type { Drawing } from '../draw-sample.ts'
import { sampleWays } from '../sample.ts'
import { sampleRefusals } from '../texts.ts'

const dayOrNothing = z.union([z.literal('').transform(() => undefined), z.iso.date()]).optional()
const textOrNothing = z
  .string()
  .max(120)
  .optional()
  .transform((text) => text || undefined)
const sizeWrong = say(sampleRefusals.sizeWrong)

/** The form that draws a sample. */
export const drawForm = z
  .object({
    programme: z.coerce.number().int(),
    way: z.enum(sampleWays, { error: say(sampleRefusals.chooseWay) }),
    size: z.coerce.number({ error: sizeWrong }).int(sizeWrong).min(1, sizeWrong).max(5000, sizeWrong),
    unit: z.enum(['percent', 'count']).default('percent'),
    seed: z.string().trim().min(1, say(sampleRefusals.seedMissing)).max(80),
    agency: textOrNothing,
    form: textOrNothing,
    from: dayOrNothing,
    to: dayOrNothing,
  })
  .refine(({ unit, size }) => unit === 'count' || size <= 100, { path: ['size'], error: sizeWrong })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ['to'],
    error: say(sampleRefusals.endsBeforeStart),
  })

/** What the form asks to be drawn. */
export function drawingOf(sent: z.output<typeof drawForm>, directory: Directory): Result<Drawing> {
  const { programme, way, seed, size, unit, agency: slug, form, from, to } = sent
  const agency = slug === undefined ? undefined : directory.bySlug(slug)
  if (slug !== undefined && !agency) return refuse(sampleRefusals.agencyUnknown, 'agency')
  return done({
    programmeAgencyId: programme,
    way,
    seed,
    size: { kind: unit, value: size },
    filter: {
      ...(agency && { agencyId: agency.id }),
      ...(form && { formKey: form }),
      ...(from && { from }),
      ...(to && { to }),
    },
  })
}
