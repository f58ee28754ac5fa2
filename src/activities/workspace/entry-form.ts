import { z } from 'zod'
import { say } from '../../platform/http/form.ts'
import type { Text } from '../../platform/i18n.ts'
import { oneLine } from '../../platform/vietnamese.ts'
import { type ActivityEntry, reachKindKeys, reachWayKeys } from '../activity.ts'
import { refusals } from '../texts.ts'

/** Fields of the form that logs or amends an activity. */
const many = <S extends z.ZodType>(one: S) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value : [value]).filter((v) => v !== undefined && v !== ''),
    z.array(one),
  )

const id = z.coerce.number().int().positive().max(2_147_483_647)
const line = z.string().transform(oneLine)
const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null),
    schema.nullable(),
  )

/** '2023-09-14' as browsers send it, or '14/9/2023' as people write it where there is no date picker. */
const day = z
  .string()
  .transform((text) => {
    const written = text.trim().match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/)
    return written
      ? `${written[3]}-${written[2]?.padStart(2, '0')}-${written[1]?.padStart(2, '0')}`
      : text.trim()
  })
  .pipe(z.iso.date({ error: say(refusals.dayMissing), abort: true }))
  .refine((text) => text >= '2000-01-01' && text < '2100-01-01', say(refusals.dayMissing))

/** '2.416', '2,416', '2 416' and '2416' are the same whole number; '1.5' is none. */
const wholeNumber = (most: number, wrong: Text = refusals.numberWrong) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) || /^\d{1,3}([. ,\u00a0]\d{3})+$/.test(text), say(wrong))
    .transform((text) => Number(text.replace(/\D/g, '')))
    .refine((value) => value <= most, say(wrong))

const file = z.instanceof(File)

export const entryForm = z.object({
  // Only by chance (version 4): keys of what logs itself, of rows and of days are made of names that anybody can guess.
  clientKey: z.uuidv4(),
  agency: id,
  form: z.string(say(refusals.chooseForm)).min(1, say(refusals.chooseForm)),
  what: line.pipe(z.string().min(5, say(refusals.sayWhat)).max(300, say(refusals.whatTooLong))),
  details: orNothing(z.string().max(4000, say(refusals.detailsTooLong))).optional(),
  theme: many(id),
  audience: many(z.string()).refine((keys) => keys.length > 0, say(refusals.chooseAudience)),
  area: many(id).refine((ids) => ids.length > 0, say(refusals.chooseArea)),
  place: orNothing(line.pipe(z.string().max(200))).optional(),
  doneFrom: day,
  doneTo: orNothing(day).optional(),
  startTime: orNothing(
    z.string().regex(/^([01]?\d|2[0-3])[:h.]?([0-5]\d)$/, say(refusals.timeWrong)),
  ).optional(),
  times: orNothing(wholeNumber(100_000, refusals.timesWrong)).optional(),
  reach: orNothing(wholeNumber(10_000_000)).optional(),
  reachKind: orNothing(z.enum(reachKindKeys)).optional(),
  reachCounted: orNothing(z.enum(reachWayKeys)).optional(),
  cost: orNothing(wholeNumber(1_000_000_000_000)).optional(),
  language: many(z.string()),
  programme: many(z.string()),
  work: many(id),
  link: orNothing(z.string().max(20_000)).optional().transform(linesOf).pipe(links()),
  kept: many(z.string().regex(/^[0-9a-f]{64}$/)),
  photo: many(file),
  file: many(file),
  drop: many(id),
  version: id.optional(),
})

export type EntryForm = z.output<typeof entryForm>

/** What was filled in, as the act takes it. */
export function entryOf(form: EntryForm): ActivityEntry {
  return {
    agencyId: form.agency,
    formKey: form.form,
    what: form.what,
    details: form.details ?? null,
    place: form.place ?? null,
    doneFrom: form.doneFrom,
    doneTo: form.doneTo ?? form.doneFrom,
    startTime: form.startTime ? timeOf(form.startTime) : null,
    // Nothing written means it happened once.
    times: form.times || 1,
    reach: form.reach ?? null,
    reachKind: form.reach == null ? null : (form.reachKind ?? null),
    // How it was counted says nothing without a number.
    reachCounted: form.reach == null ? null : (form.reachCounted ?? null),
    cost: form.cost ?? null,
    languages: once(form.language).length > 0 ? once(form.language) : ['vi'],
    programmes: once(form.programme),
    themeIds: once(form.theme),
    audienceKeys: once(form.audience),
    areaIds: once(form.area),
    assignmentIds: once(form.work),
  }
}

/** '7:05', '07h05' and '0705' → '07:05'. */
const timeOf = (text: string): string => {
  const digits = text.replace(/\D/g, '').padStart(4, '0')
  return `${digits.slice(0, 2)}:${digits.slice(2)}`
}

const once = <T>(values: readonly T[]): T[] => [...new Set(values)]

function linesOf(text: string | null | undefined): string[] {
  return once((text ?? '').split(/\s+/).filter(Boolean))
}

/** Only addresses a browser may safely open, without a name and password in them. */
function links() {
  return z
    .array(z.string().max(2000, say(refusals.linkWrong)))
    .max(10, say(refusals.tooManyLinks))
    .refine((urls) => urls.every(isSafeLink), say(refusals.linkWrong))
    .transform((urls) => urls.map((url) => new URL(url).href))
}

function isSafeLink(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.hostname.includes('.') &&
    !url.username &&
    !url.password
  )
}
