import type { Tx } from '../../platform/database/open.ts'
import type { Body } from './body.ts'

/** The texts that readers see of a story, one for each language. */
export async function liveBodies(tx: Tx, storyId: number): Promise<readonly Body[]> {
  const rows = await tx.selectFrom('newsroom.live').select('body').where('storyId', '=', storyId).execute()
  return rows.map((row) => row.body as unknown as Body)
}
