import type { BlockId } from '../import/source-document.ts'
import { labelOf } from '../issue/readiness.ts'
import type { WholePlan } from '../plan.ts'

/** Where a block of the document stands on the page: '#b-p12', '#b-t1.r3'. */
export const blockAnchor = (block: BlockId): string => `b-${block}`

/** Where what was understood stands: '#u-task-12'. */
export const thingAnchor = (kind: string, id: number | string = ''): string =>
  `u-${kind}${id === '' ? '' : `-${id}`}`

/** Something understood that a block was read for. */
export type ThingLink = { readonly anchor: string; readonly kind: ThingKind; readonly label: string }
export type ThingKind = 'requirement' | 'goal' | 'theme' | 'task' | 'doubt'

/** For every block of the document, what was understood from it; a table's cell counts for its row. */
export function linksOfBlocks(plan: WholePlan): ReadonlyMap<BlockId, readonly ThingLink[]> {
  const links = new Map<BlockId, ThingLink[]>()
  const put = (sources: readonly BlockId[], kind: ThingKind, id: number, label: string) => {
    for (const block of new Set(sources)) {
      const here = links.get(block) ?? []
      links.set(block, [...here, { anchor: thingAnchor(kind, id), kind, label }])
    }
  }
  for (const doubt of plan.doubts) put(doubt.sources, 'doubt', doubt.id, '')
  for (const one of plan.requirements) put(one.sources, 'requirement', one.id, `${one.position}`)
  for (const one of plan.goals) put(one.sources, 'goal', one.id, `${one.position}`)
  for (const one of plan.themes) put(one.sources, 'theme', one.id, `${one.position}`)
  for (const task of plan.tasks) put(task.sources, 'task', task.id, labelOf(task))
  return links
}
