import { z } from 'zod'
import { say } from '../../platform/http/form.ts'
import { textsOf } from '../../platform/i18n.ts'
import { readPoints } from '../rules/points.ts'
import { refusals } from './texts.ts'

const edit = z.coerce.number().int().min(0).default(0)
const act = z.enum(['give', 'agree', 'keep']).default('give')
const reason = z.string().trim().max(2000).default('')

/** Points as they are typed, '1,875'; undefined when nothing is. */
const points = z
  .string()
  .trim()
  .default('')
  .transform((text, refused) => {
    const value = text === '' ? undefined : readPoints(text)
    if (text !== '' && value === undefined)
      refused.addIssue({ code: 'custom', message: say(refusals.points) })
    return value
  })

export const pointsForm = z.object({ edit, act, points, reason })
export type PointsForm = z.output<typeof pointsForm>

const words = textsOf({
  link: {
    vi: 'Ghi địa chỉ trang đầy đủ, bắt đầu bằng https:// hoặc http://.',
    en: 'Give the whole address, beginning with https:// or http://.',
  },
})

const file = z.instanceof(File)

export const explainForm = z.object({
  edit,
  text: z.string().trim().max(4000).default(''),
  file: z
    .preprocess((value) => [value ?? []].flat(), z.array(z.union([file, z.string()])))
    .transform((all) => all.filter((one): one is File => typeof one !== 'string')),
  link: z
    .union([z.literal(''), z.url({ protocol: /^https?$/, error: say(words.link) }).max(500)])
    .default(''),
})
