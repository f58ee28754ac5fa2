import { z } from 'zod'
import { say } from '../../platform/http/form.ts'
import { remarkTexts } from './remark-texts.ts'

/** A comment as it is posted: about a passage, counted from 0, or about the whole when none is chosen. */
export const remarkForm = z.object({
  block: z
    .string()
    .regex(/^\d{0,5}$/)
    .catch('')
    .default('')
    .transform((value) => (value === '' ? undefined : Number(value))),
  text: z.string().trim().max(4000, say(remarkTexts.tooLong)).default(''),
})
