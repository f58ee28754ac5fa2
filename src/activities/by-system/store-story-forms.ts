import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { StoryForm } from './story-forms.ts'

/** All rows of all days: a few for each kind of story, asked in memory. */
export const loadStoryForms = (db: Queryable): Promise<readonly StoryForm[]> =>
  db.selectFrom('activities.storyForm').selectAll().orderBy('validFrom').execute()

/** Puts in a pack's rows or brings them up to date; what another pack brought stays. */
export async function putStoryForms(tx: Tx, rows: readonly StoryForm[]): Promise<void> {
  for (const { audienceKeys, ...row } of rows)
    await tx
      .insertInto('activities.storyForm')
      .values({ ...row, audienceKeys: [...audienceKeys] })
      .onConflict((conflict) =>
        conflict.columns(['kind', 'sectionKey', 'validFrom']).doUpdateSet((eb) => ({
          formKey: eb.ref('excluded.formKey'),
          audienceKeys: eb.ref('excluded.audienceKeys'),
          validTo: eb.ref('excluded.validTo'),
        })),
      )
      .execute()
}
