import { reformAreas } from '../../../planning/index.ts'
import { type Text, textsOf } from '../../../platform/i18n.ts'
import { fold } from '../../../platform/vietnamese.ts'
import { measureCatalog } from '../../measures/catalog.ts'
import { fieldName } from '../../round/field-name.ts'
import { rowKinds, scorers } from '../read-criterion.ts'
import { plainKinds } from '../rule-fields.ts'
import { criterionTexts } from '../workspace/criterion-texts.ts'

/** The columns of a set as a table, in their order. */
export const columnTitles = textsOf({
  code: { vi: 'Mã', en: 'Code' },
  parent: { vi: 'Nằm dưới', en: 'Below' },
  kind: { vi: 'Loại dòng', en: 'Kind' },
  nameVi: { vi: 'Tên', en: 'Name in Vietnamese' },
  nameEn: { vi: 'Tên tiếng Anh', en: 'Name in English' },
  maximum: { vi: 'Điểm tối đa', en: 'Maximum' },
  scorer: { vi: 'Ai chấm', en: 'Who scores' },
  field: { vi: 'Lĩnh vực thẩm định', en: 'Field' },
  rule: { vi: 'Cách tính', en: 'Rule' },
  measure: { vi: 'Số liệu', en: 'Measure' },
  terms: { vi: 'Mức và điểm', en: 'Terms' },
  gate: { vi: 'Điều kiện bắt buộc', en: 'Required condition' },
  applies: { vi: 'Chỉ áp dụng khi', en: 'Applies only when' },
  needsEvidence: { vi: 'Cần tài liệu kiểm chứng', en: 'Needs evidence' },
  helpVi: { vi: 'Hướng dẫn', en: 'Guidance' },
  helpEn: { vi: 'Hướng dẫn tiếng Anh', en: 'Guidance in English' },
  legalBasis: { vi: 'Căn cứ', en: 'Legal basis' },
  reformArea: { vi: 'Lĩnh vực CCHC', en: 'Reform area' },
})

export type ColumnKey = keyof typeof columnTitles
export const columnKeys = Object.keys(columnTitles) as readonly ColumnKey[]
export const titleOf = (key: ColumnKey): Text => columnTitles[key]

const byTitle = new Map(
  columnKeys.flatMap((key) => [
    [fold(columnTitles[key].vi), key] as const,
    [fold(columnTitles[key].en), key] as const,
  ]),
)

/** The column under this heading, with or without diacritics. */
export const columnCalled = (heading: string): ColumnKey | undefined =>
  byTitle.get(fold(heading).replace(/\s+/g, ' ').trim())

const yes = { '1': 'Có', '': 'Không' } as const

/** Words of a cell for a key of the code, where a column has only a few. */
const words: Partial<Record<ColumnKey, ReadonlyMap<string, string>>> = {
  kind: new Map(rowKinds.map((key) => [key, criterionTexts[key].vi])),
  scorer: new Map(scorers.map((key) => [key, criterionTexts[key].vi])),
  rule: new Map(plainKinds.map((key) => [key, criterionTexts[key].vi])),
  needsEvidence: new Map(Object.entries(yes)),
  measure: new Map(Object.entries(measureCatalog).map(([key, { nameVi }]) => [key, `${nameVi} (${key})`])),
  field: new Map(
    [...Object.keys(reformAreas), 'tuyen_truyen', 'khao_sat'].map((key) => [key, fieldName(key, 'vi')]),
  ),
  reformArea: new Map(Object.entries(reformAreas).map(([key, { vi }]) => [key, vi])),
}

/** How a key is written in its column. */
export const wordOf = (column: ColumnKey, key: string): string => words[column]?.get(key) ?? key

/** The key that a cell means; what is not known stays as it is, for the rules to judge, where any text may stand. */
export function keyOf(column: ColumnKey, cell: string): string | undefined {
  const known = words[column]
  if (!known || cell === '') return cell
  const said = fold(cell)
  for (const [key, word] of known) if (said === fold(key) || said === fold(word)) return key
  const inBrackets = /\(([a-z_]{1,60})\)\s*$/.exec(cell)?.[1]
  if (inBrackets && known.has(inBrackets)) return inBrackets
  return column === 'field' ? cell : undefined
}
