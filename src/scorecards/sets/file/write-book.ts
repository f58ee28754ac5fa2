import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { plainOf } from '../../rules/rule.ts'
import { treeOf } from '../../rules/tree-of.ts'
import { fieldsOf } from '../read-criterion.ts'
import type { KeptSet } from '../set.ts'
import { type ColumnKey, columnKeys, titleOf, wordOf } from './columns.ts'
import { termsOf } from './terms.ts'

const widths: Partial<Record<ColumnKey, number>> = {
  nameVi: 46,
  nameEn: 30,
  terms: 40,
  helpVi: 40,
  helpEn: 30,
}

/** The set as a workbook that may be sent back. Every text is written as text: nothing becomes a formula. */
export async function writeSetBook(set: KeptSet): Promise<Buffer> {
  const rows = treeOf(set).rows.map(({ criterion, isLeaf }) => {
    const fields = fieldsOf(criterion)
    const { kind } = plainOf(criterion.rule)
    const text = (key: ColumnKey): string => {
      if (key === 'terms') return termsOf(kind, fields)
      if (key === 'measure') return wordOf(key, String(fields[`${kind}-measure`] ?? ''))
      if (key === 'rule') return isLeaf ? wordOf(key, kind) : ''
      return wordOf(key, String(fields[key] ?? ''))
    }
    return columnKeys.map((key) => (key === 'maximum' ? criterion.maximum / 1000 : text(key)))
  })
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  for (const [at] of columnKeys.entries()) cells.set(`0,${at}`, { style: heading })
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Tiêu chí',
        columns: columnKeys.map((key) => ({
          width: widths[key] ?? 16,
          style: key === 'maximum' ? { ...plain, numFmt: '0.000' } : plain,
        })),
        rows: [columnKeys.map((key) => titleOf(key).vi), ...rows],
        cells,
        freezePane: { rows: 1, columns: 1 },
      },
    ],
    defaultFont: { name: 'Times New Roman', size: 12 },
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const plain: CellStyle = { alignment: { vertical: 'top', wrapText: true } }
const heading: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0B5563' } },
  alignment: { vertical: 'center', wrapText: true },
}
