import type { Text } from '../platform/i18n.ts'
import type { Issue } from '../platform/result.ts'
import { actTexts } from './act-texts.ts'
import type { Agency } from './agency.ts'
import type { Role } from './roles.ts'

/** A person's role in an agency from its first day up to, not including, `validTo`. */
export type Membership = {
  readonly id: number
  readonly userId: string
  readonly fullName: string
  readonly email: string
  readonly phone: string | null
  readonly role: Role
  readonly validFrom: string
  readonly validTo: string | null
}

export type Period = { readonly validFrom: string; readonly validTo: string | null }

export const isHeldOn = ({ validFrom, validTo }: Period, day: string): boolean =>
  validFrom <= day && (validTo === null || validTo > day)

/** Whether two periods have a day in common; one that ends on the day it begins has no day at all. */
export const haveDayInCommon = (a: Period, b: Period): boolean =>
  isSome(a) && isSome(b) && startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a)

const isSome = ({ validFrom, validTo }: Period) => validTo === null || validTo > validFrom
const startsBeforeEndOf = (a: Period, b: Period) => b.validTo === null || a.validFrom < b.validTo

/** What stands against giving a role for these days, each beside its field; `held` is the same role held before. */
export function issuesOfRole(wanted: Period, agency: Agency, held: readonly Period[]): readonly Issue[] {
  const issues: Issue[] = []
  const say = (field: string, text: Text) => issues.push({ field, text })
  if (wanted.validTo !== null && wanted.validTo <= wanted.validFrom) say('to', actTexts.endsBeforeStart)
  if (wanted.validFrom < agency.validFrom) say('from', actTexts.beforeAgency(agency.validFrom))
  if (agency.validTo !== null && wanted.validFrom >= agency.validTo)
    say('from', actTexts.afterAgency(agency.validTo))
  const same = held.find((one) => haveDayInCommon(one, wanted))
  if (same) say('role', actTexts.heldAlready(same.validFrom))
  return issues
}
