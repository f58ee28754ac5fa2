import { z } from 'zod'
import { bodySchema } from '../body/schema.ts'
import { editionLangs, storyKinds } from '../story.ts'

const moment = z.iso.datetime({ offset: true })
const words = z.array(z.string()).optional()

/** A file of a pack's stories folder. A text is given as `lines` (see body/from-lines.ts) or as a whole `body`. */
export const storyFile = z.object({
  stories: z.array(
    z.strictObject({
      slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      agency: z.string(),
      kind: z.enum(storyKinds).optional(),
      section: z.string().optional(),
      byline: z.string().optional(),
      provinceWide: z.enum(['no', 'proposed', 'yes']).optional(),
      publishedAt: moment,
      aboutPlan: z.string().optional(),
      isSample: z.boolean(),
      reviewOn: z.iso.date().optional(),
      reformAreas: z.array(z.string()),
      audiences: words,
      places: words,
      programmes: words,
      tags: words,
      document: z
        .strictObject({
          docType: z.string(),
          number: z.string(),
          issuedOn: z.iso.date(),
          issuer: z.string(),
          signer: z.string(),
          signerTitle: z.string().default(''),
          effectiveOn: z.iso.date().nullable().default(null),
          expiresOn: z.iso.date().nullable().default(null),
        })
        .optional(),
      event: z
        .strictObject({
          startsAt: moment,
          endsAt: moment,
          isAllDay: z.boolean().default(false),
          place: z.string().default(''),
        })
        .optional(),
      royaltyLines: z
        .array(
          z.strictObject({
            author: z.string(),
            userId: z.string().nullable().default(null),
            genre: z.string(),
            coefficient: z.number(),
          }),
        )
        .optional(),
      legacyViews: z.number().int().min(0).optional(),
      legacySource: z.string().optional(),
      formerSlugs: words,
      withdrawal: z.strictObject({ at: moment, reason: z.string() }).optional(),
      attachments: z
        .array(
          z.strictObject({
            file: z.string(),
            name: z.string().optional(),
            role: z.enum(['file', 'media', 'captions']).optional(),
            langs: z.array(z.enum(editionLangs)).optional(),
          }),
        )
        .default([]),
      editions: z.array(
        z.strictObject({
          lang: z.enum(editionLangs),
          title: z.string(),
          summary: z.string(),
          lines: z.array(z.string()).default([]),
          body: bodySchema.optional(),
          transcript: z.string().optional(),
          publishedAt: moment.optional(),
          correctionNote: z.string().optional(),
        }),
      ),
    }),
  ),
})

export type PackStory = z.output<typeof storyFile>['stories'][number]
