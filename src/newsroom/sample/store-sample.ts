import type { Database } from '../../platform/database/open.ts'

/** Marks the stories as samples, so that every page says it. */
export async function markSamples(db: Database, storyIds: readonly number[]): Promise<void> {
  if (storyIds.length === 0) return
  await db
    .updateTable('newsroom.story')
    .set({ isSample: true })
    .where('id', 'in', [...storyIds])
    .execute()
}

/** What the nightly look would have noted of an address that nobody answers. */
export async function noteBrokenLink(db: Database, url: string, at: Temporal.Instant, since: string) {
  const found = {
    state: 'broken',
    status: 404,
    reason: 'missing',
    failedFirstOn: since,
    checkedAt: at.toString(),
  }
  await db
    .insertInto('newsroom.linkAddress')
    .values({ url, host: new URL(url).host, ...found })
    .onConflict((conflict) => conflict.column('url').doUpdateSet(found))
    .execute()
}
