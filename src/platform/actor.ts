/** A role held in one agency. Which roles exist is the agencies capability's business. */
export type Holding = { readonly role: string; readonly agencyId: number }

/** Who asks. A visitor has no user; a signed-in person has roles, each for an agency. */
export type Actor = {
  readonly userId: string | null
  readonly name: string
  readonly holdings: readonly Holding[]
  /** Holds the role in that agency. */
  is(role: string, agencyId: number): boolean
  /** Holds the role in any agency. */
  holds(role: string): boolean
  /** Agencies in which the actor holds the role (or any role). */
  agencies(role?: string): readonly number[]
}

export const actorOf = (userId: string | null, name: string, holdings: readonly Holding[]): Actor => ({
  userId,
  name,
  holdings,
  is: (role, agencyId) => holdings.some((h) => h.role === role && h.agencyId === agencyId),
  holds: (role) => holdings.some((h) => h.role === role),
  agencies: (role) => [
    ...new Set(holdings.filter((h) => role === undefined || h.role === role).map((h) => h.agencyId)),
  ],
})

export const visitor: Actor = actorOf(null, '', [])

/** The system itself: the worker's acts, the loading of a pack. It holds no role: acts that it may do say so. */
export const system: Actor = actorOf('system', 'Hệ thống', [])
