import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node'
import { dayOf } from '../../platform/clock.ts'
import { csvOf } from '../../platform/csv.ts'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Readership } from './figures.ts'
import type { ReadStory } from './store.ts'
import { readershipTexts } from './texts.ts'
import type { Words } from './words.ts'

type Sheet = {
  readonly lang: Lang
  readonly readership: Readership
  readonly words: Words
  readonly isSample: boolean
}
type Value = string | number

/** Stories with their views in the period, a line each. */
export function readershipCsv({ lang, readership, words }: Sheet): string {
  return csvOf([storyHeads(lang), ...readership.stories.map((story) => storyRow(lang, story, words))])
}

/** The same figures as the page, a sheet for each question. What people wrote stays text. */
export function readershipBook(sheet: Sheet): Promise<Buffer> {
  const { lang, readership, words, isSample } = sheet
  const t = textsIn(lang, readershipTexts)
  const { period, stories, sections, referrers, devices, days } = readership
  const about = `${t.title}, ${formatDay(period.from)} - ${formatDay(period.to)}${isSample ? ` (${t.sample})` : ''}`
  const page = (name: string, heads: string[], rows: Value[][], ...widths: number[]) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    data: [[{ ...cellOf(about), fontWeight: 'bold' as const }], headsOf(heads), ...rows.map(rowOf)],
  })
  return writeExcelFile(
    [
      page(
        t.mostRead,
        storyHeads(lang),
        stories.map((story) => storyRow(lang, story, words)),
        ...[60, 28, 28, 14, 12, 14, 14, 40],
      ),
      page(
        t.byDay,
        [t.day, t.views],
        [...days]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([day, views]) => [formatDay(day), views]),
        ...[14, 12],
      ),
      page(
        t.bySection,
        [t.section, t.storiesRead, t.views],
        sections.map(({ key, stories: count, views }) => [words.section(key), count, views]),
        ...[40, 18, 12],
      ),
      page(
        t.from_,
        [t.from_, t.views],
        referrers.map(({ key, views }) => [words.referrer(key), views]),
        ...[44, 12],
      ),
      page(
        t.device,
        [t.device, t.views],
        devices.map(({ key, views }) => [words.device(key), views]),
        ...[20, 12],
      ),
    ],
    { fontFamily: 'Times New Roman', fontSize: 12 },
  ).toBuffer()
}

function storyHeads(lang: Lang): string[] {
  const t = textsIn(lang, readershipTexts)
  return [t.story, t.section, t.agency, t.published, t.inPeriod, t.inAll, t.legacy, t.storyAddress]
}

const storyRow = (lang: Lang, story: ReadStory, words: Words): Value[] => [
  story.title ?? textsIn(lang, readershipTexts).notOut,
  words.section(story.sectionKey),
  words.agency(story.agencyId),
  story.publishedAt ? formatDay(dayOf(Temporal.Instant.from(story.publishedAt))) : '',
  story.views,
  story.allViews,
  story.legacyViews,
  `/tin-tuc/${story.slug}`,
]

const headsOf = (words: readonly string[]): Row =>
  words.map((word) => ({ ...cellOf(word), fontWeight: 'bold' as const }))
const rowOf = (values: readonly Value[]): Row => values.map(cellOf)
const cellOf = (value: Value) =>
  (typeof value === 'number'
    ? { value, type: Number, format: '#,##0' }
    : { value, type: String, wrap: true }) satisfies Cell
