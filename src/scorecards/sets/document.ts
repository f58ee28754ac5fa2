import { z } from 'zod'
import type { Text } from '../../platform/i18n.ts'
import { nfc } from '../../platform/vietnamese.ts'
import type { Band, Criterion } from '../rules/criterion.ts'
import { appliesSchema, ruleSchema } from '../rules/rule.ts'
import { treeOf } from '../rules/tree-of.ts'
import type { KeptSet } from './set.ts'

export const documentFormat = 'loa-criteria-set/1'

const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((text) => nfc(text).replace(/\s+/gu, ' ').trim())
const passage = line(2000).default('')
const points = z.int().min(0).max(1_000_000)

const criterionSchema = z.strictObject({
  code: line(40),
  parent: line(40).nullable().default(null),
  kind: z.enum(['section', 'group', 'criterion']),
  name_vi: line(500),
  name_en: line(500),
  maximum: points,
  scorer: z.enum(['self', 'body', 'survey']).nullable().default(null),
  field: line(60).nullable().default(null),
  rule: ruleSchema.default({ kind: 'manual' }),
  applies: appliesSchema.nullable().default(null),
  needs_evidence: z.boolean().default(true),
  help_vi: passage,
  help_en: passage,
  legal_basis: passage,
  reform_area: line(60).nullable().default(null),
})

const bandSchema = z.strictObject({
  from_index: z.int().min(0).max(100_000),
  name_vi: line(100),
  name_en: line(100),
})

/** What is said of a set besides its rows; points and indexes are whole thousandths. */
const headSchema = z.strictObject({
  format: z.literal(documentFormat),
  agency: line(100).optional(),
  year: z.int().min(2000).max(2100),
  class: line(60),
  version: z.int().min(1).max(1000).default(1),
  valid_from: z.iso.date().nullable().default(null),
  name_vi: line(300),
  name_en: line(300),
  legal_basis: passage,
  transition: passage,
  is_sample: z.boolean().default(false),
  bands: z.array(bandSchema).max(20).default([]),
})

/** A whole set as a file, in a pack or taken out and sent back. */
export const documentSchema = headSchema.extend({ criteria: z.array(criterionSchema).max(2000) })
export type SetDocument = z.output<typeof documentSchema>

export const rowSchema = criterionSchema
type RowOfDocument = z.output<typeof criterionSchema>

/** The rows of a document as criteria, siblings in the order they are written. */
export const criterionOf = (row: RowOfDocument, at: number): Criterion => ({
  code: row.code,
  parentCode: row.parent,
  position: at + 1,
  kind: row.kind,
  nameVi: row.name_vi,
  nameEn: row.name_en,
  maximum: row.maximum,
  scorer: row.scorer,
  field: row.field,
  rule: row.rule,
  applies: row.applies,
  needsEvidence: row.needs_evidence,
  helpVi: row.help_vi,
  helpEn: row.help_en,
  legalBasis: row.legal_basis,
  reformArea: row.reform_area,
})

export const bandOf = (band: z.output<typeof bandSchema>): Band => ({
  fromIndex: band.from_index,
  nameVi: band.name_vi,
  nameEn: band.name_en,
})

/** The set as a document: what is read back is the same set. */
export function documentOf(set: KeptSet): z.input<typeof documentSchema> {
  return {
    format: documentFormat,
    year: set.year,
    class: set.classKey,
    version: set.version,
    valid_from: set.validFrom,
    name_vi: set.nameVi,
    name_en: set.nameEn,
    legal_basis: set.legalBasis,
    transition: set.transition,
    is_sample: set.isSample,
    bands: set.bands.map((band) => ({
      from_index: band.fromIndex,
      name_vi: band.nameVi,
      name_en: band.nameEn,
    })),
    criteria: treeOf(set).rows.map(({ criterion }) => ({
      code: criterion.code,
      parent: criterion.parentCode,
      kind: criterion.kind,
      name_vi: criterion.nameVi,
      name_en: criterion.nameEn,
      maximum: criterion.maximum,
      scorer: criterion.scorer,
      field: criterion.field,
      rule: criterion.rule,
      applies: criterion.applies,
      needs_evidence: criterion.needsEvidence,
      help_vi: criterion.helpVi,
      help_en: criterion.helpEn,
      legal_basis: criterion.legalBasis,
      reform_area: criterion.reformArea,
    })),
  }
}

/** One thing wrong in a file: which row, as the sheet counts it, and what to do. */
export type FileIssue = {
  readonly row: number | null
  readonly code?: string
  readonly column?: string
  readonly text: Text
}
