import type { Tx } from '../../platform/database/open.ts'
import type { Clause } from '../import/plan-document.ts'
import { batches } from '../store-batches.ts'

type Placed = { readonly clause: Clause; readonly parentId: number | null }

/** The document's tree, level by level: children need the ids of the level above. */
export async function insertClauses(tx: Tx, planId: number, clauses: readonly Clause[]) {
  const positions = positionsIn(clauses)
  let level: readonly Placed[] = clauses.map((clause) => ({ clause, parentId: null }))
  while (level.length > 0) {
    const ids = new Map<number, number>()
    for (const batch of batches(level))
      for (const row of await insertLevel(tx, planId, batch, positions)) ids.set(row.position, row.id)
    level = level.flatMap(({ clause }) =>
      clause.children.map((child) => ({ clause: child, parentId: ids.get(positions.get(clause)!) ?? null })),
    )
  }
}

/** Reading order through all levels. */
function positionsIn(clauses: readonly Clause[], positions = new Map<Clause, number>()) {
  for (const clause of clauses) {
    positions.set(clause, positions.size + 1)
    positionsIn(clause.children, positions)
  }
  return positions
}

const insertLevel = (
  tx: Tx,
  planId: number,
  level: readonly Placed[],
  positions: ReadonlyMap<Clause, number>,
) =>
  tx
    .insertInto('planning.clause')
    .values(
      level.map(({ clause, parentId }) => ({
        planId,
        parentId,
        position: positions.get(clause)!,
        label: clause.label,
        text: clause.text,
        mark: clause.marked ?? null,
        blockId: clause.sources[0] ?? '',
      })),
    )
    .returning(['id', 'position'])
    .execute()
