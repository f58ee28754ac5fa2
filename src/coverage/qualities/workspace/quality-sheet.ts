import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node'
import { codeOf } from '../../../planning/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Measuring } from '../load-measuring.ts'
import { qualityKeys } from '../quality.ts'
import type { RowOfScores } from './overview-page.tsx'
import { texts } from './texts.ts'

/** The table of scores as a workbook: three columns a quality, with when and of what. */
export async function qualitySheet(rows: readonly RowOfScores[], { head, today }: Measuring, lang: Lang) {
  const t = textsIn(lang, texts)
  const heads = qualityKeys.flatMap((key) => [t[key], '', ''])
  const sheet: Row[] = [
    [{ value: `${t.title}. ${t.lead(codeOf(head))} ${t.until(formatDay(today))}`, fontWeight: 'bold' }],
    ['', ...heads].map((value) => ({ value, fontWeight: 'bold' })),
    ...rows.map(
      ({ name, qualities }): Row => [
        { value: name },
        ...qualityKeys.flatMap((key): Cell[] => {
          const { score, numerator, denominator } = qualities[key]
          return score === null
            ? [{ value: t.notMeasured }, { value: '' }, { value: '' }]
            : [{ value: score }, { value: numerator }, { value: denominator }]
        }),
      ],
    ),
  ]
  const file = await writeExcelFile(sheet, { columns: [{ width: 44 }, ...heads.map(() => ({ width: 12 }))] })
  return new Uint8Array(await file.toBuffer())
}
