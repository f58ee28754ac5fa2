import type { Text } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import { pointsAllowed } from '../../rules/bounds.ts'
import type { Criterion } from '../../rules/criterion.ts'
import { readPoints } from '../../rules/points.ts'
import type { PointsTable } from './points-table.ts'
import { bringTexts as t } from './texts.ts'

export type Target = { readonly sheetId: number; readonly isAppraising: boolean }
export type Brought = { readonly sheetId: number; readonly criterionId: number; readonly points: number }

export type Expected = {
  /** Sheets of the group by the agency's key. */
  readonly sheets: ReadonlyMap<string, Target>
  /** The criteria that may be brought, by code. */
  readonly criteria: ReadonlyMap<string, Criterion>
}

/** A table of points against what is expected: the points, or every reason they cannot be taken. */
export function judgePoints(
  { codes, rows }: PointsTable,
  { sheets, criteria }: Expected,
): { readonly brought: readonly Brought[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const say = (text: Text) => issues.push({ field: 'file', text })
  for (const code of codes) if (!criteria.has(code)) say(both((lang) => t.unknownCode[lang](code)))
  const seen = new Set<string>()
  const brought = rows.flatMap(({ number, agency, points }): Brought[] => {
    const target = sheets.get(agency)
    const trouble = !target
      ? 'unknownAgency'
      : seen.has(agency)
        ? 'twice'
        : !target.isAppraising
          ? 'notAppraising'
          : null
    seen.add(agency)
    if (!target || trouble) {
      say(both((lang) => t[trouble ?? 'unknownAgency'][lang](number, agency.slice(0, 60))))
      return []
    }
    return Object.entries(points).flatMap(([code, text]): Brought[] => {
      const criterion = criteria.get(code)
      if (!criterion) return []
      const value = readPoints(text)
      const why = value === undefined ? t.unreadable : reasonAgainst(criterion, value)
      if (value !== undefined && why === undefined)
        return [{ sheetId: target.sheetId, criterionId: criterion.id ?? 0, points: value }]
      say(both((lang) => t.wrongPoints[lang](number, code, why?.[lang] ?? '')))
      return []
    })
  })
  return { brought, issues }
}

function reasonAgainst(criterion: Criterion, points: number): Text | undefined {
  const allowed = pointsAllowed(criterion, points)
  return allowed.ok ? undefined : allowed.issues[0]?.text
}

const both = (said: (lang: 'vi' | 'en') => string): Text => ({ vi: said('vi'), en: said('en') })
