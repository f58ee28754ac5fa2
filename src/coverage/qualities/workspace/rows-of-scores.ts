import type { Measuring } from '../load-measuring.ts'
import { type Qualities, qualityKeys } from '../quality.ts'
import type { By } from '../subjects.ts'
import type { RowOfScores } from './overview-page.tsx'
import { addressWith, type QualityQuery, qualitiesPath } from './quality-query.ts'

/** A row for each agency, area or theme of which something can be measured; what must be acted on stands first. */
export function rowsOfScores(
  { directory, themes, head }: Measuring,
  by: By,
  scores: ReadonlyMap<string, Qualities>,
  query: QualityQuery,
): readonly RowOfScores[] {
  const rows = [...scores].flatMap(([key, qualities]) => {
    if (qualityKeys.every((one) => qualities[one].score === null)) return []
    const theme = by === 'theme' ? themes.find(({ id }) => String(id) === key) : undefined
    const agency = theme ? undefined : directory.byId(Number(key))
    const name = theme
      ? `${theme.position}. ${theme.title}`
      : agency?.areaName && by === 'area'
        ? agency.areaName
        : agency?.shortName
    const href =
      agency && addressWith(`${qualitiesPath}/${agency.slug}`, { ky: query.ky, 'ke-hoach': head.id })
    return [{ name: name ?? key, href, qualities }]
  })
  return rows.sort((a, b) => meanOf(a) - meanOf(b))
}

function meanOf({ qualities }: RowOfScores): number {
  const scores = qualityKeys.flatMap((key) => qualities[key].score ?? [])
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
