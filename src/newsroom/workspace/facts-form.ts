import { z } from 'zod'
import { say } from '../../platform/http/form.ts'
import { oneLine } from '../../platform/vietnamese.ts'
import type { DocumentFacts, EventFacts } from '../edition.ts'
import type { ChangedFacts } from '../life/save-facts.ts'
import { storyKinds } from '../story.ts'
import { factsRefusals as wrong } from './facts-texts.ts'
import { dayOf, many, orNothing } from './form-parts.ts'
import { momentOf } from './moment.ts'

const line = (most: number) => z.string().max(most).default('').transform(oneLine)
const key = z.string().max(120)
const day = orNothing(
  z
    .string()
    .transform(dayOf)
    .pipe(z.iso.date(say(wrong.dayWrong))),
).default(null)
const time = z.string().max(40).default('')
/** Rows keep their empty cells, so that author, genre and coefficient stay side by side. */
const cells = (most: number) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string().max(most)).max(30))

export const factsForm = z.object({
  /** The mark of the facts as the form was made from them. */
  seen: z.string().max(40).optional(),
  kind: z.enum(storyKinds),
  sectionKey: key.default(''),
  slug: line(120),
  byline: line(200),
  reformAreas: many(key),
  audiences: many(key),
  places: many(key),
  programmes: many(key),
  tags: z.string().max(1000).default(''),
  aboutPlan: key.default(''),
  reviewOn: day,
  docType: line(80),
  number: line(80),
  issuedOn: day,
  issuer: line(200),
  signer: line(120),
  signerTitle: line(120),
  effectiveOn: day,
  expiresOn: day,
  startsAt: time,
  endsAt: time,
  isAllDay: z.string().optional(),
  eventPlace: line(200),
  author: cells(160),
  genre: cells(60),
  coefficient: cells(12),
})

export type FactsForm = z.output<typeof factsForm>
type Field = keyof FactsForm

/** The form's facts as the act takes them, without the royalty lines; or the field that is missing. */
export function factsOf(form: FactsForm): { facts: ChangedFacts } | { missing: Field } {
  const document = documentOf(form)
  if (document === 'missing') return { missing: 'issuedOn' }
  const event = eventOf(form)
  if (event === 'missing') return { missing: 'startsAt' }
  return {
    facts: {
      kind: form.kind,
      sectionKey: form.sectionKey || null,
      ...(form.slug && { slug: form.slug }),
      byline: form.byline || null,
      reformAreas: form.reformAreas,
      audiences: form.audiences,
      places: form.places,
      programmes: form.programmes,
      tags: tagsOf(form.tags),
      aboutPlan: form.aboutPlan || null,
      reviewOn: form.reviewOn,
      document,
      event,
    },
  }
}

/** What was written into the document's fields; nothing when all are empty. */
function documentOf(form: FactsForm): DocumentFacts | null | 'missing' {
  const { docType, number, issuedOn, issuer, signer, signerTitle, effectiveOn, expiresOn } = form
  const written = [docType, number, issuedOn, issuer, signer, signerTitle, effectiveOn, expiresOn]
  if (!written.some(Boolean)) return null
  if (issuedOn === null) return 'missing'
  return { docType, number, issuedOn, issuer, signer, signerTitle, effectiveOn, expiresOn }
}

/** An event needs its start; without an end it ends as it starts. */
function eventOf({ startsAt, endsAt, isAllDay, eventPlace }: FactsForm): EventFacts | null | 'missing' {
  if (![startsAt, endsAt, isAllDay, eventPlace].some(Boolean)) return null
  const start = momentOf(startsAt)
  if (!start) return 'missing'
  return {
    startsAt: start,
    endsAt: momentOf(endsAt) ?? start,
    isAllDay: isAllDay !== undefined,
    place: eventPlace,
  }
}

const tagsOf = (text: string) =>
  text
    .split(/[,;\n]/)
    .map(oneLine)
    .filter(Boolean)
    .map((name) => ({ key: name, name }))
