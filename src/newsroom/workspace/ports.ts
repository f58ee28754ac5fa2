import type { Queryable } from '../../platform/database/open.ts'
import type { Text } from '../../platform/i18n.ts'

/** A word that stories are described with, as its key is kept and as it is read. */
export type NamedWord = { readonly key: string; readonly name: Text }

/** What the newsroom's desk asks of other capabilities; wired where the workspace is put together. */
export type DeskPorts = {
  readonly reformAreas: Readonly<Record<string, Text>>
  audiencesOn(db: Queryable, day: string): Promise<readonly NamedWord[]>
  programmesOn(db: Queryable, day: string): Promise<readonly NamedWord[]>
  /** Plans that a story may announce, the newest first; the key is the plan's slug. */
  plansToAnnounce(db: Queryable): Promise<readonly NamedWord[]>
}
