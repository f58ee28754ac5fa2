import type { Directory } from '../../agencies/index.ts'
import { areaIcons, reformAreas } from '../../planning/index.ts'
import { englishMonths } from '../../platform/dates.ts'
import type { Lang } from '../../platform/i18n.ts'
import type { IconName } from '../../platform/ui/index.ts'
import type { Axis } from '../rollup/question.ts'
import type { View } from './view.ts'
import { monthsIn } from './window-choice.ts'

/** What a row or a column is about; the key is that of the counts. */
export type Head = {
  readonly key: string
  readonly label: string
  /** The whole name where the label is a short one. */
  readonly name?: string
  readonly icon?: IconName
}

/** Everything that may stand along an axis, in its order, whether anything was done there or not. */
export function headsOf(axis: Axis, view: View, lang: Lang): readonly Head[] {
  const { plan, words, directory, area, window } = view
  const named = (all: readonly { key: string; name: { vi: string; en: string } }[]) =>
    all.map(({ key, name }) => ({ key, label: name[lang] }))
  if (axis === 'theme')
    return plan.themes.map(({ id, position, title, reformArea }) => ({
      key: String(id),
      ...themeName(position, title, reformArea, plan.themes, lang),
    }))
  if (axis === 'audience') return named(words.audiences)
  if (axis === 'form') return named(words.forms)
  if (axis === 'language') return named(words.languages)
  if (axis === 'month') return months(window, view.plan.head.year, lang)
  if (axis === 'agency')
    return directory.all.map(({ id, shortName }) => ({ key: String(id), label: shortName }))
  return areasBelow(directory, area?.id).map(({ id, areaName, shortName }) => ({
    key: String(id),
    label: areaName ?? shortName,
    name: shortName,
  }))
}

type Theme = View['plan']['themes'][number]

/** Themes go by their reform area's name where that tells them apart; the official title is read out whole. */
function themeName(
  position: number,
  title: string,
  reformArea: string | null,
  all: readonly Theme[],
  lang: Lang,
): Omit<Head, 'key'> {
  const isOnly = all.filter((theme) => theme.reformArea === reformArea).length === 1
  const area = reformArea && isOnly ? reformAreas[reformArea as keyof typeof reformAreas] : undefined
  const icon = reformArea ? areaIcons[reformArea as keyof typeof areaIcons] : undefined
  return area ? { label: area[lang], name: `${position}. ${title}`, icon } : { label: title, icon }
}

/** The parts of an area, or of the whole: districts of the province, communes of a district. */
export function areasBelow(directory: Directory, areaId?: number) {
  const top = directory.all.find(({ parentId, areaCode }) => parentId === null && areaCode !== null)
  const within = areaId ?? top?.id
  const below = directory.all.filter(({ parentId, areaCode }) => parentId === within && areaCode !== null)
  return below.length > 0 ? below : directory.all.filter(({ id }) => id === within)
}

function months(window: View['window'], year: number, lang: Lang): readonly Head[] {
  const { first, last } = monthsIn(window, year)
  const before = window.from < `${year}-01-01` ? [`${year - 1}-12`] : []
  const own = Array.from(
    { length: last - first + 1 },
    (_, at) => `${year}-${String(first + at).padStart(2, '0')}`,
  )
  return [...before, ...own].map((key) => {
    const month = Number(key.slice(5))
    return {
      key,
      label: lang === 'vi' ? `Tháng ${month}` : englishMonths[month - 1]!,
      name: key.startsWith(`${year}`) ? undefined : key,
    }
  })
}
