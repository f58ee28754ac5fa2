import { z } from 'zod'
import { say } from '../../../platform/http/form.ts'
import { refusals } from '../refusals.ts'

const day = z.iso.date(say(refusals.giveDay))
const id = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1)

export const classForm = z.object({
  edit: z.coerce.number().int().default(0),
  classKey: z.string().min(1).max(60),
  drop: z.string().optional(),
  setId: id,
  opensOn: day,
  selfDue: day,
  appraisalDue: day,
  explanationWorkingDays: z.coerce
    .number(say(refusals.explanationDays))
    .int(say(refusals.explanationDays))
    .min(1, say(refusals.explanationDays))
    .max(60, say(refusals.explanationDays)),
  finalDue: day,
})

export const newRoundForm = z.object({
  agencyId: id,
  nameVi: z.string().trim().min(1, say(refusals.nameRound)).max(200),
  nameEn: z.string().trim().max(200).default(''),
  year: z.coerce.number().int().min(2010).max(2100),
  planId: z
    .union([z.literal('').transform(() => null), id])
    .nullable()
    .default(null),
  fromDay: day,
  toDay: day,
})
