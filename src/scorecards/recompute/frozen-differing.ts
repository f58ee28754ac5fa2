import { canonicalJson } from '../../platform/canonical-json.ts'
import { sha256Of } from '../../platform/files.ts'
import type { Sheet } from '../round/round.ts'
import type { Difference } from './difference.ts'
import { differing } from './recompute-sheet.ts'
import type { LastFrozen } from './store.ts'

/** The numbers of a result as a frozen body tells them, whichever it is. */
type Result = {
  readonly sheetId: number
  readonly total: number
  readonly applicableMaximum: number
  readonly index: number | null
}
type Body = Partial<Result> & { readonly classes?: readonly { readonly sheets: readonly Result[] }[] }

/**
 * Where what was frozen is not what is stored, by sheet: its fingerprint, or its numbers. A published round whose
 * fingerprint is another is said of every sheet in it.
 */
export function frozenDiffering(
  frozen: readonly LastFrozen[],
  sheets: readonly Sheet[],
): ReadonlyMap<number, readonly Difference[]> {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  const found = new Map<number, Difference[]>()
  const say = (id: number, some: readonly Difference[]) => found.set(id, [...(found.get(id) ?? []), ...some])
  for (const { sheetId, sha256, body } of frozen) {
    const now = sha256Of(Buffer.from(canonicalJson(body)))
    const told = resultsIn(body as Body)
    const concerned = sheetId === null ? sheets.map(({ id }) => id) : [sheetId]
    if (now !== sha256) for (const id of concerned) say(id, differing(null, [['fingerprint', sha256, now]]))
    for (const result of told) {
      const sheet = byId.get(result.sheetId)
      if (sheet) say(sheet.id, resultDiffering(result, sheet))
    }
  }
  return found
}

const resultsIn = (body: Body): readonly Result[] =>
  body.classes ? body.classes.flatMap(({ sheets }) => sheets) : [body as Result]

const resultDiffering = (frozen: Result, sheet: Sheet) =>
  differing(null, [
    ['total', sheet.total, frozen.total],
    ['maximum', sheet.applicableMaximum, frozen.applicableMaximum],
    ['index', sheet.indexValue, frozen.index],
  ])
