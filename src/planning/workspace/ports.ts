import type { Actor } from '../../platform/actor.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Text } from '../../platform/i18n.ts'
import type { WeekDone } from '../work/rhythm.ts'

/** Something done, as a line shows it. */
export type DoneLine = {
  readonly id: number
  readonly what: string
  readonly form: Text
  readonly doneFrom: string
  readonly state: 'logged' | 'verified' | 'returned' | 'cancelled'
  readonly files: number
  readonly links: number
}

export type QuickForm = { readonly key: string; readonly name: Text; readonly icon: string }

export type Elsewhere = { readonly text: Text; readonly href: string }

/** What the pages on work ask of the other capabilities; wired where the site is put together. */
export type WorkPorts = {
  recentOf(db: Queryable, agencyId: number, limit: number): Promise<readonly DoneLine[]>
  activitiesOfAssignment(db: Queryable, assignmentId: number): Promise<readonly DoneLine[]>
  weeklyCounts(db: Queryable, of: { year: number; agencyId?: number }): Promise<readonly WeekDone[]>
  /** The forms an agency of that kind uses most. */
  quickForms(db: Queryable, agencyKind: string, day: string): Promise<readonly QuickForm[]>
  /** What the agency does again and again, with the days nobody has spoken of yet. */
  waitingSeries(
    db: Queryable,
    agencyId: number,
    today: string,
  ): Promise<readonly { name: string; href: string; open: number }[]>
  /** What waits for this person in other capabilities: an editor's stories, an administrator's mails. */
  elsewhere(db: Queryable, actor: Actor): Promise<readonly Elsewhere[]>
}
