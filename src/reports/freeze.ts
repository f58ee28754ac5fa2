import type { Queryable } from '../platform/database/open.ts'
import type { Deps } from '../platform/http/context.ts'
import type { Contents } from './contents.ts'
import { signedBy } from './document.ts'
import { type RowIds, rowIdsOf } from './figures/row-ids.ts'
import { type FrozenReport, fingerprintOf } from './frozen.ts'
import { scopeOf } from './live-contents.ts'

/** What is signed: every figure that the document shows or that somebody set, with the rows behind it, and the whole document. */
export async function freeze(
  db: Queryable,
  deps: Pick<Deps, 'clock'>,
  contents: Contents,
  signer: string,
): Promise<FrozenReport> {
  const rows = await rowIdsOf(db, deps, scopeOf(contents.report, deps), keysToFreeze(contents))
  return frozenReport(contents, rows, signer, deps.clock.now().toString())
}

/** Shown or set, each once. */
export function keysToFreeze({ figures, shown }: Pick<Contents, 'figures' | 'shown'>): readonly string[] {
  const set = [...figures.values()].filter((figure) => figure.set !== null).map(({ key }) => key)
  return [...new Set([...shown, ...set])].filter((key) => figures.has(key))
}

export function frozenReport(contents: Contents, rows: RowIds, signer: string, asOf: string): FrozenReport {
  const { report, directory, document, figures, passages } = contents
  return {
    version: 1,
    report: {
      agency: directory.byId(report.agencyId)?.slug ?? '',
      window: report.windowKey,
      ...{ year: report.year, from: report.fromDay, to: report.toDay },
      asOf,
    },
    figures: keysToFreeze(contents).map((key) => {
      const ids = rows.get(key) ?? []
      return { ...figures.get(key)!, rows: ids, rowsSha256: fingerprintOf(ids) }
    }),
    values: Object.fromEntries(
      [...figures].flatMap(([key, { value }]) => (value === 0 ? [] : [[key, value]])),
    ),
    passages: [...passages.values()].map(({ key, text, generated }) => ({ key, text, generated })),
    document: signedBy(document, signer),
  }
}
