import writeExcelFile, { type Row } from 'write-excel-file/node'
import { codeOf } from '../../../planning/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { fitTexts } from './fit-texts.ts'
import type { Fitness, NamedCount } from './gather-fit.ts'
import { texts } from './texts.ts'

/** Fitness as a workbook: areas with their residents, below them audiences and languages. Shares are of 1. */
export async function fitSheet({ measuring, areas, audiences, languages, hasSamples }: Fitness, lang: Lang) {
  const t = textsIn(lang, fitTexts)
  const until = textsIn(lang, texts).until(formatDay(measuring.today))
  const bold = (...values: readonly string[]): Row =>
    values.map((value) => ({ value, fontWeight: 'bold' as const }))
  const counts = (title: string, some: readonly NamedCount[]): Row[] => [
    [],
    bold(title, t.activities),
    ...some.map(({ name, done }): Row => [{ value: name }, { value: done }]),
  ]
  const people = hasSamples ? `${t.people} ${t.sample}` : t.people
  const sheet: Row[] = [
    bold(`${t.title}. ${codeOf(measuring.head)}. ${until}`),
    ...(hasSamples ? [[{ value: t.samples }]] : []),
    bold(t.area, t.activities, t.share, people, t.peopleShare, t.ratio),
    ...areas.map(
      ({ name, done, doneShare, people: residents, peopleShare, ratio }): Row => [
        { value: name },
        { value: done },
        { value: doneShare, format: '0.0%' },
        { value: residents },
        { value: peopleShare, format: '0.0%' },
        ratio === null ? null : { value: ratio, format: '0.00' },
      ],
    ),
    ...counts(t.audiences, audiences),
    ...counts(t.languages, languages),
  ]
  const file = await writeExcelFile(sheet, { columns: [44, 12, 12, 16, 16, 10].map((width) => ({ width })) })
  return new Uint8Array(await file.toBuffer())
}
