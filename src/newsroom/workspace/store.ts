import type { Queryable } from '../../platform/database/open.ts'
import type { EditionLang, StoryKind } from '../story.ts'
import type { NamedWord } from './ports.ts'

/** The portal's sections in their order. */
export async function sectionsOf(db: Queryable): Promise<readonly NamedWord[]> {
  const rows = await db
    .selectFrom('newsroom.section')
    .select(['key', 'nameVi', 'nameEn'])
    .orderBy('position')
    .orderBy('key')
    .execute()
  return rows.map(({ key, nameVi, nameEn }) => ({ key, name: { vi: nameVi, en: nameEn } }))
}

/** Types of documents that the register knows, the most used first: what the field suggests. */
export async function docTypesUsed(db: Queryable): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('newsroom.document')
    .select('docType')
    .groupBy('docType')
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy('docType')
    .limit(30)
    .execute()
  return rows.map(({ docType }) => docType)
}

export type RecentlyOut = {
  readonly editionId: number
  readonly agencyId: number
  readonly kind: StoryKind
  readonly lang: EditionLang
  readonly version: number
  readonly title: string
  readonly outAt: string
}

/** What of these agencies readers see, the newest first. */
export async function recentlyOut(
  db: Queryable,
  agencyIds: readonly number[],
  limit: number,
): Promise<readonly RecentlyOut[]> {
  if (agencyIds.length === 0) return []
  const rows = await db
    .selectFrom('newsroom.edition as e')
    .innerJoin('newsroom.story as s', 's.id', 'e.storyId')
    .select(['e.id as editionId', 's.agencyId', 's.kind', 'e.lang', 'e.version', 'e.title', 'e.outAt'])
    .where('e.state', '=', 'published')
    .where('s.agencyId', 'in', [...agencyIds])
    .orderBy('e.publishedAt', 'desc')
    .orderBy('e.id', 'desc')
    .limit(limit)
    .execute()
  return rows as unknown as RecentlyOut[]
}
