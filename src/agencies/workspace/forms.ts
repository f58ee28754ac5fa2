import { z } from 'zod'
import { say } from '../../platform/http/form.ts'
import { roles } from '../roles.ts'
import { texts } from './texts.ts'

const day = z.iso.date(say(texts.dayNeeded))

export const roleForm = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(200)
    .pipe(z.email(say(texts.emailNeeded))),
  fullName: z.string().trim().max(200).default(''),
  role: z.enum(roles, say(texts.roleNeeded)),
  from: day,
  to: z.union([z.literal('').transform(() => null), day]).default(null),
})

export const endForm = z.object({ on: day })

/** What the addresses of both pages may say: the words sought, a kind, a day, only those without a unit officer. */
export const listQuery = z.object({
  tim: z.string().max(200).default(''),
  loai: z.string().max(60).default(''),
  thieu: z.literal('dau-moi').optional(),
  ngay: z.iso.date().optional(),
})
