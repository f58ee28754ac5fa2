import type { Queryable, Tx } from '../platform/database/open.ts'
import type { Membership, Period } from './membership.ts'
import type { Role } from './roles.ts'

export type Person = { readonly userId: string; readonly fullName: string; readonly email: string }

const membershipColumns = [
  'membership.id',
  'membership.userId',
  'membership.role',
  'membership.validFrom',
  'membership.validTo',
  'person.fullName',
  'person.email',
  'person.phone',
] as const

const memberships = (db: Queryable) =>
  db
    .selectFrom('agencies.membership as membership')
    .innerJoin('agencies.person as person', 'person.userId', 'membership.userId')

/** Everybody who has, had or will have a role in the agency, the newest role first. */
export async function peopleOf(db: Queryable, agencyId: number): Promise<readonly Membership[]> {
  const rows = await memberships(db)
    .select(membershipColumns)
    .where('membership.agencyId', '=', agencyId)
    .orderBy('membership.validFrom', 'desc')
    .orderBy('membership.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}

/** How many people hold each role in each agency on a day; an agency without anybody is not among the rows. */
export async function roleCounts(
  db: Queryable,
  day: string,
): Promise<(agencyId: number, role: Role) => number> {
  const rows = await db
    .selectFrom('agencies.membership')
    .select(['agencyId', 'role', (eb) => eb.fn.countAll<number>().as('count')])
    .where('validFrom', '<=', day)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', day)]))
    .groupBy(['agencyId', 'role'])
    .execute()
  const counts = new Map(rows.map((row) => [`${row.agencyId} ${row.role}`, row.count]))
  return (agencyId, role) => counts.get(`${agencyId} ${role}`) ?? 0
}

/** The person is locked so that two givers of the same role come one after the other. */
export const lockPerson = (tx: Tx, userId: string): Promise<Person | undefined> =>
  tx
    .selectFrom('agencies.person')
    .select(['userId', 'fullName', 'email'])
    .where('userId', '=', userId)
    .forUpdate()
    .executeTakeFirst()

/** Addresses are compared without regard to case, as mail is delivered. */
export const personByEmail = (db: Queryable, email: string): Promise<Person | undefined> =>
  db
    .selectFrom('agencies.person')
    .select(['userId', 'fullName', 'email'])
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst()

/** Adds the person of an account, or brings the name and address of one already there up to date. */
export async function putPerson(tx: Tx, person: Person & { readonly phone?: string | null }) {
  const { userId, ...rest } = person
  await tx
    .insertInto('agencies.person')
    .values({ userId, ...rest })
    .onConflict((conflict) => conflict.column('userId').doUpdateSet(rest))
    .execute()
}

/** When the person held, holds or will hold the role in the agency. */
export const periodsOfRole = (
  db: Queryable,
  userId: string,
  agencyId: number,
  role: Role,
): Promise<Period[]> =>
  db
    .selectFrom('agencies.membership')
    .select(['validFrom', 'validTo'])
    .where('userId', '=', userId)
    .where('agencyId', '=', agencyId)
    .where('role', '=', role)
    .execute()

export type NewMembership = Period & {
  readonly userId: string
  readonly agencyId: number
  readonly role: Role
}

export async function insertMembership(tx: Tx, membership: NewMembership): Promise<number> {
  const row = await tx
    .insertInto('agencies.membership')
    .values(membership)
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Held while a role of the agency ends, so that its last administrators do not take away each other. */
export const lockAgency = (tx: Tx, id: number) =>
  tx.selectFrom('agencies.agency').select('id').where('id', '=', id).forNoKeyUpdate().execute()

export async function membershipOf(
  tx: Queryable,
  agencyId: number,
  id: number,
): Promise<Membership | undefined> {
  const row = await memberships(tx)
    .select(membershipColumns)
    .where('membership.id', '=', id)
    .where('membership.agencyId', '=', agencyId)
    .executeTakeFirst()
  return row && { ...row, role: row.role as Role }
}

/** Who holds the role in the agency on a day, by the ids of the memberships. */
export const holdersOn = (db: Queryable, agencyId: number, role: Role, day: string) =>
  db
    .selectFrom('agencies.membership')
    .select('id')
    .where('agencyId', '=', agencyId)
    .where('role', '=', role)
    .where('validFrom', '<=', day)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', day)]))
    .execute()

export const setLastDay = (tx: Tx, id: number, validTo: string) =>
  tx.updateTable('agencies.membership').set({ validTo }).where('id', '=', id).execute()

export type RoleHolder = Person & { readonly agencyId: number }

/** Everybody who holds the role on a day, in whichever agency: whom mails to many agencies go to, in one query. */
export const roleHolders = (db: Queryable, role: Role, day: string): Promise<RoleHolder[]> =>
  db
    .selectFrom('agencies.membership as membership')
    .innerJoin('agencies.person as person', 'person.userId', 'membership.userId')
    .select(['membership.agencyId', 'person.userId', 'person.fullName', 'person.email'])
    .where('membership.role', '=', role)
    .where('membership.validFrom', '<=', day)
    .where((eb) => eb.or([eb('membership.validTo', 'is', null), eb('membership.validTo', '>', day)]))
    .orderBy('membership.id')
    .execute()

/** The people behind these accounts: who a line or a mail speaks of, in one query. */
export const peopleByIds = (db: Queryable, userIds: readonly string[]): Promise<Person[]> =>
  userIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('agencies.person')
        .select(['userId', 'fullName', 'email'])
        .where('userId', 'in', [...new Set(userIds)])
        .execute()
