import { zone } from '../../platform/clock.ts'
import type { Filled } from '../../platform/http/form.ts'
import type { KnownStory } from '../life/store-facts.ts'

/** A story's facts as its form shows them before anything is typed. */
export function valuesOf(facts: KnownStory): Filled {
  const { document, event } = facts
  return {
    kind: facts.kind,
    sectionKey: facts.sectionKey ?? '',
    slug: facts.slug,
    byline: facts.byline ?? '',
    reformAreas: facts.reformAreas,
    audiences: facts.audiences,
    places: facts.places,
    programmes: facts.programmes,
    tags: facts.tags.map(({ name }) => name).join(', '),
    aboutPlan: facts.aboutPlan ?? '',
    reviewOn: facts.reviewOn ?? '',
    ...(document && {
      ...document,
      effectiveOn: document.effectiveOn ?? '',
      expiresOn: document.expiresOn ?? '',
    }),
    ...(event && {
      startsAt: localOf(event.startsAt),
      endsAt: localOf(event.endsAt),
      ...(event.isAllDay && { isAllDay: '1' }),
      eventPlace: event.place,
    }),
    author: facts.royaltyLines.map(({ author }) => author),
    genre: facts.royaltyLines.map(({ genre }) => genre),
    coefficient: facts.royaltyLines.map(({ coefficient }) => String(coefficient).replace('.', ',')),
  }
}

/** An instant as the browser's field for a day and a time takes it, in Viet Nam. */
const localOf = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
