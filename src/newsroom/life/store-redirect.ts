import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'

export type Redirect = {
  readonly slug: string
  readonly toPath: string
  readonly madeBy: string
  readonly madeAt: string
}

/** From now on the address leads there. */
export const setRedirect = (tx: Tx, redirect: Redirect) =>
  tx
    .insertInto('newsroom.redirect')
    .values(redirect)
    .onConflict((conflict) =>
      conflict.column('slug').doUpdateSet((eb) => ({
        toPath: eb.ref('excluded.toPath'),
        madeBy: eb.ref('excluded.madeBy'),
        madeAt: eb.ref('excluded.madeAt'),
      })),
    )
    .execute()

/** Takes a redirect away if it leads there. */
export const dropRedirect = (tx: Tx, slug: string, toPath: string) =>
  tx.deleteFrom('newsroom.redirect').where('slug', '=', slug).where('toPath', '=', toPath).execute()

/** Whether another story has the address, or it leads to one. */
export async function isSlugTaken(db: Queryable, slug: string, byOtherThan: number): Promise<boolean> {
  const { rows } = await sql`
    select from newsroom.story where slug = ${slug} and id <> ${byOtherThan}
    union all select from newsroom.redirect where slug = ${slug}`.execute(db)
  return rows.length > 0
}

/** A story of which nothing was ever seen has no day of publication; one that readers had keeps it. */
export const forgetPublication = (tx: Tx, storyId: number) =>
  tx
    .updateTable('newsroom.story')
    .set({ publishedAt: null, publishedBy: null })
    .where('id', '=', storyId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('newsroom.edition')
            .select('id')
            .where('storyId', '=', storyId)
            .where('state', 'in', ['published', 'superseded', 'withdrawn']),
        ),
      ),
    )
    .execute()
