import type { Actor } from '../../platform/actor.ts'
import type { Result } from '../../platform/result.ts'
import { blocksOf, recounted } from './arrangement.ts'
import { changeFront, type FrontDeps } from './change-front.ts'
import { keepBlocks } from './store-front.ts'

type CountsInput = {
  /** How many lines each named part shows; 0 takes it off the page. */
  readonly counts: Readonly<Record<string, number | undefined>>
  readonly revision: number
}

/** Chooses which parts the front page shows and how many lines of each. */
export async function setCounts(
  deps: FrontDeps,
  actor: Actor,
  { counts, revision }: CountsInput,
): Promise<Result> {
  return changeFront(deps, actor, revision, async (tx, { arranged, sections }) => {
    const before = blocksOf(arranged, sections)
    const after = recounted(before, counts)
    const changed = after.filter(({ count }, at) => count !== before[at]?.count)
    if (changed.length === 0) return 'already'
    const keep = () => keepBlocks(tx, after)
    const detail = { counts: Object.fromEntries(changed.map(({ key, count }) => [key, count])) }
    return { action: 'front.counts-set', detail, keep }
  })
}
