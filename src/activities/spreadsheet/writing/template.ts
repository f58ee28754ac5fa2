import type { Agency } from '../../../agencies/index.ts'
import { columnKeys, columnTitles, exampleCode } from '../columns.ts'
import type { Choices } from '../judging/choices-of-day.ts'
import { type BookCell, type BookSheet, writeBook } from './book.ts'
import { guideSheet } from './guide.ts'
import { bookColumns, listsSheet, validations } from './lists.ts'

export type TemplateFor = {
  readonly agency: Agency
  readonly choices: Choices
  /** ISO */
  readonly today: string
}

/** An empty table for an agency, with its own lists and one example. */
export const writeTemplate = ({ agency, choices, today }: TemplateFor): Promise<Buffer> =>
  writeBook([
    tableSheet([exampleRow(choices, today)], choices),
    listsSheet(choices),
    guideSheet(agency.shortName),
  ])

/** The sheet of a table in Loa's own columns. */
export const tableSheet = (rows: readonly (readonly BookCell[])[], choices: Choices): BookSheet => ({
  name: 'Hoạt động',
  columns: bookColumns,
  rows: [columnKeys.map((key): BookCell => ({ value: columnTitles[key].vi, look: 'heading' })), ...rows],
  headRows: 1,
  lists: validations(choices, (key) => columnKeys.indexOf(key), 2),
})

function exampleRow(choices: Choices, today: string): readonly BookCell[] {
  const first = (column: keyof Choices, at = 0) =>
    choices[column][at]?.label ?? choices[column][0]?.label ?? null
  const themes = [choices.theme[0]?.label, choices.theme[1]?.label].filter(Boolean).join('; ')
  const values = {
    ...{ code: exampleCode.vi, doneFrom: today, doneTo: null, startTime: '17:00', form: first('form') },
    ...{ what: 'Phát bài “5 thủ tục nộp hồ sơ trực tuyến tại xã”', theme: themes || null },
    ...{ audience: first('audience', 2), area: first('area'), place: 'Cụm loa thôn', times: 2, reach: 640 },
    ...{
      reachKind: null,
      reachCounted: choices.reachCounted.find(({ value }) => value === 'estimate')?.label ?? null,
    },
    ...{ language: first('language'), programme: null, work: null, link: null, cost: null },
    details: 'Dòng ví dụ, không được ghi',
  }
  return columnKeys.map((key) => ({
    value: values[key],
    look: key === 'doneFrom' ? 'exampleDay' : 'example',
  }))
}
