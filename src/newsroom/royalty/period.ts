import { z } from 'zod'

const day = z.iso.date().optional()

/** The address of the tally: which days, whose stories. */
export const royaltyQuery = z.object({ tu: day, den: day, 'don-vi': z.string().max(120).optional() })
export type RoyaltyQuery = z.output<typeof royaltyQuery>

export type Period = { readonly from: string; readonly to: string }

/** The days asked for; this quarter so far when nothing is, and never the wrong way round. */
export function periodOf({ tu, den }: RoyaltyQuery, today: Temporal.PlainDate): Period {
  const month = today.month - ((today.month - 1) % 3)
  const from = tu ?? today.with({ month, day: 1 }).toString()
  const to = den ?? today.toString()
  return from <= to ? { from, to } : { from: to, to: from }
}
