import type { Actor } from '../../platform/actor.ts'
import { notFound, type Result } from '../../platform/result.ts'
import { blocksOf, type Direction, moved } from './arrangement.ts'
import { changeFront, type FrontDeps } from './change-front.ts'
import { keepBlocks } from './store-front.ts'

type MoveInput = { readonly key: string; readonly direction: Direction; readonly revision: number }

/** Moves a part of the front page one place up or down. */
export async function moveBlock(deps: FrontDeps, actor: Actor, input: MoveInput): Promise<Result> {
  const { key, direction, revision } = input
  return changeFront(deps, actor, revision, async (tx, { arranged, sections }) => {
    const blocks = blocksOf(arranged, sections)
    const at = blocks.findIndex((block) => block.key === key)
    if (at < 0) return notFound
    const next = moved(blocks, at, direction)
    if (next === blocks) return 'already'
    const keep = () => keepBlocks(tx, next)
    return { action: 'front.block-moved', detail: { key, direction }, keep }
  })
}
