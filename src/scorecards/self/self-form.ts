import { z } from 'zod'
import { type Filled, say } from '../../platform/http/form.ts'
import { refusals } from '../round/refusals.ts'

/** What was typed into a field, or nothing. */
export const one = (filled: Filled, name: string): string => {
  const value = filled[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** What was chosen in a field of many. */
export const many = (filled: Filled, name: string): readonly string[] => {
  const value = filled[name]
  return value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value
}

const list = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (typeof value === 'string' ? [value] : value).filter((one) => one !== ''))

const ids = list.transform((some) =>
  some.map(Number).filter((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31),
)

const edit = z.coerce.number().int().min(0).default(0)

/** The form of one criterion. */
export const selfForm = z.object({
  edit,
  confirm: z.string().optional(),
  points: z.string().max(40).default(''),
  checks: list,
  note: z.string().trim().max(20_000).default(''),
  activity: ids,
  remove: ids,
  link: z
    .string()
    .trim()
    .max(2000)
    .default('')
    .refine((url) => url === '' || isWebAddress(url), say(refusals.unknownLink)),
})

const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

export const applicabilityForm = z.object({
  edit,
  applies: z.string().optional(),
  whyNot: z.string().trim().max(20_000).default(''),
})

export const backForm = z.object({ backReason: z.string().trim().max(20_000).default('') })
export const confirmForm = z.object({ code: z.string().trim().max(60).default('') })
export const signForm = z.object({ edit })
