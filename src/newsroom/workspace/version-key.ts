import { z } from 'zod'
import type { KeptVersion } from '../life/store-versions.ts'

/** A version in an address and a form: the edition's id and its revision, '12-4'. */
export const keyOf = ({ editionId, revision }: Pick<KeptVersion, 'editionId' | 'revision'>): string =>
  `${editionId}-${revision}`

export const versionKey = z
  .string()
  .regex(/^\d{1,9}-\d{1,9}$/)
  .transform((text) => {
    const [editionId = 0, revision = 0] = text.split('-').map(Number)
    return { editionId, revision }
  })
