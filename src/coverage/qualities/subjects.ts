import { withBelow } from '../permissions.ts'
import type { Window } from '../rollup/window.ts'
import type { Measuring } from './load-measuring.ts'
import type { About } from './parameter.ts'
import type { Span } from './periods.ts'

export type By = 'plan' | 'agency' | 'theme' | 'area'

/** One thing that is measured. */
export type Subject = {
  readonly key: string
  readonly by: By
  readonly about: About
  readonly span: Span
  /** Areas whose required cells are its own; null: all. */
  readonly areaIds: ReadonlySet<number> | null
  readonly themeId: number | null
  readonly slug: string | null
}

/** What a page measures, in the plan's or the alphabet's order. `agencyIds` keeps to these agencies or areas. */
export function subjectsOf(
  measuring: Measuring,
  by: By,
  window: Window,
  agencyIds?: readonly number[],
): readonly Subject[] {
  const { head, themes, directory } = measuring
  const none = { areaIds: null, themeId: null, slug: null }
  if (by === 'plan') {
    const areaIds = agencyIds ? new Set(agencyIds) : null
    return [
      {
        ...none,
        areaIds,
        key: String(head.id),
        by,
        about: { kind: 'plan' },
        span: spanOf(measuring, window),
      },
    ]
  }
  if (by === 'theme')
    return themes.map(({ id, position }) => ({
      ...none,
      areaIds: agencyIds ? new Set(agencyIds) : null,
      key: String(id),
      by,
      about: { kind: 'theme', position },
      themeId: id,
      span: spanOf(measuring, window),
    }))
  return directory.all
    .filter(({ id, areaCode, parentId }) => {
      const isIn = agencyIds === undefined || agencyIds.includes(id)
      return isIn && (by === 'agency' || (areaCode !== null && parentId !== null))
    })
    .map((agency) => ({
      ...none,
      key: String(agency.id),
      by,
      slug: agency.slug,
      about: by === 'area' ? { kind: 'area' } : { kind: 'agency', classes: [agency.kind] },
      areaIds: new Set(withBelow(directory, agency.id)),
      span: spanOf(measuring, window, agency),
    }))
}

/** From the day the plan was issued and the agency began, until the window or the agency ends. */
function spanOf(
  { head }: Measuring,
  { from, to }: Window,
  life?: { readonly validFrom: string; readonly validTo: string | null },
): Span {
  const first = [from, head.issuedOn ?? from, life?.validFrom ?? from].sort().at(-1)!
  const end = life?.validTo
    ? Temporal.PlainDate.from(life.validTo).subtract({ days: 1 })
    : Temporal.PlainDate.from(to)
  const last = end.toString() < to ? end : Temporal.PlainDate.from(to)
  return { from: Temporal.PlainDate.from(first), to: last }
}
