/** Whose second pair of eyes an agency's stories need, from when to when; see the table newsroom.board. */
export type BoardRow = {
  readonly agencyId: number
  /** Null: the board that keeps the portal. */
  readonly submitsTo: number | null
  readonly publishesItself: boolean
  readonly validFrom: string
  readonly validTo: string | null
}

export type Boards = {
  /** The agencies whose editors may review the stories of this one, the nearest first. */
  reviewersOf(agencyId: number): readonly number[]
  /** The agency whose board keeps the portal; undefined while none is set up. */
  readonly portal: number | undefined
}

/**
 * The boards of one day. An agency's stories go to its own board when that publishes itself, to the board it submits
 * to, and on upwards to the portal's; an agency without a row submits to the portal's board. The stories of an agency
 * that has ended go where its last row leads: its successor's board by a row from that day on, and the portal's always.
 */
export function boardsOn(rows: readonly BoardRow[], day: string): Boards {
  const valid = rows.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo > day),
  )
  const byAgency = new Map(valid.map((row) => [row.agencyId, row]))
  const portal = valid.find(({ submitsTo }) => submitsTo === null)?.agencyId
  const above = (agencyId: number) =>
    agencyId === portal ? undefined : (byAgency.get(agencyId)?.submitsTo ?? portal)

  const reviewersOf = (agencyId: number): readonly number[] => {
    const own = byAgency.get(agencyId)
    const chain = agencyId === portal || own?.publishesItself ? [agencyId] : []
    for (let at = above(agencyId); at !== undefined && !chain.includes(at); at = above(at)) chain.push(at)
    return chain
  }
  return { reviewersOf, portal }
}
