import { z } from 'zod'
import { system } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { dropPages } from '../../platform/outbox.ts'
import { readPackTable } from '../../platform/pack-file.ts'
import { type BlockKey, mostLines } from './arrangement.ts'
import { frontSubject } from './change-front.ts'
import { frontAsLeft, idsBySlug, keepBlocks, keepPins, noteChange } from './store-front.ts'

const blockRow = z.object({ key: z.string().min(1), count: z.coerce.number().int().min(0).max(mostLines) })
const pinRow = z.object({ slug: z.string().min(1), until: z.union([z.iso.date(), z.literal('')]) })

/** Arranges the front page as the pack says, as long as nobody has arranged it. */
export async function loadFrontOfPack(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  packFolder: string,
): Promise<void> {
  const blocks = await readPackTable(packFolder, 'stories/front.csv', blockRow)
  const pins = await readPackTable(packFolder, 'stories/pins.csv', pinRow)
  await db.transaction().execute(async (tx) => {
    if ((await frontAsLeft(tx, { lock: true })).revision > 0) return
    const ids = await idsBySlug(
      tx,
      pins.map(({ slug }) => slug),
    )
    const pinned = pins.flatMap(({ slug, until }) => {
      const storyId = ids.get(slug)
      return storyId === undefined ? [] : [{ storyId, until: until || null }]
    })
    const at = clock.now().toString()
    await keepBlocks(
      tx,
      blocks.map(({ key, count }) => ({ key: key as BlockKey, count })),
    )
    await keepPins(tx, pinned, { pinnedBy: system.userId ?? '', pinnedAt: at })
    await noteChange(tx, { changedAt: at, changedByName: system.name })
    await dropPages(tx, ['home'])
    await record(tx, system, clock, { action: 'front.arranged', subject: frontSubject })
  })
}
