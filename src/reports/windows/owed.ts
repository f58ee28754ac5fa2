import type { Directory } from '../../agencies/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { outlinesOn } from '../outline/store-outlines.ts'
import { rowFor } from './due.ts'
import { levelsOn } from './store-windows.ts'
import { dueAt, windowsOf } from './windows.ts'

/** A report that an agency owes. */
export type Owed = {
  readonly agencyId: number
  readonly classKey: string
  readonly toAgencyId: number | null
  readonly from: string
  readonly to: string
  readonly dueOn: string
  readonly outlineId: number
}

/**
 * Who owes the report of a window: every agency of a class that a level and an outline are known for, on the day of the
 * directory. An agency that two classes hold owes one.
 */
export async function owedOf(
  db: Queryable,
  directory: Directory,
  { windowKey, year }: { readonly windowKey: string; readonly year: number },
): Promise<readonly Owed[]> {
  const period = (await windowsOf(db, year)).find(({ key }) => key === windowKey)
  if (!period) return []
  const [levels, outlines] = [await levelsOn(db, period.to), await outlinesOn(db, period.to)]
  const owed = new Map<number, Owed>()
  for (const [classKey, rows] of Map.groupBy(levels, (level) => level.classKey)) {
    const level = rowFor(rows, windowKey)
    const outline = rowFor(
      outlines.filter((one) => one.classKey === classKey),
      windowKey,
    )
    if (!level || !outline) continue
    const { from, to, dueOn, goesTo } = dueAt(period, level)
    for (const { id, parentId } of membersOf(directory, classKey))
      if (!owed.has(id))
        owed.set(id, {
          ...{ agencyId: id, classKey, from, to, dueOn, outlineId: outline.id },
          toAgencyId: goesTo === 'parent' ? parentId : (directory.bySlug(goesTo)?.id ?? null),
        })
  }
  return [...owed.values()]
}

/** The province stands above all areas and in no class. */
const membersOf = (directory: Directory, classKey: string) =>
  classKey === ''
    ? directory.all.filter(({ parentId, areaCode }) => parentId === null && areaCode !== null)
    : (directory.ofClass(classKey) ?? [])
