import type { Directory } from '../agencies/index.ts'
import type { Actor } from '../platform/actor.ts'
import { permissionsOf } from '../platform/http/can.ts'
import { isDone, type Report } from './report.ts'

const writers = ['unit_officer', 'programme_officer'] as const
const signers = ['head', 'leader'] as const
const receivers = ['unit_officer', 'head', 'programme_officer', 'leader'] as const

/**
 * A report is written by the officer of its agency and signed by its head; of the province, by the programme officer and
 * the leader. Who lies above reads it once it is sent.
 */
export const may = permissionsOf({
  'report.see': { who: [...writers, ...signers], of: 'agency' },
  'report.open': { who: ['programme_officer'], of: 'agency' },
  'report.write': { who: writers, of: 'agency' },
  'report.sign': { who: signers, of: 'agency' },
  'report.send': { who: writers, of: 'agency' },
  'report.read-below': { who: receivers, of: 'agency' },
})

type OfAgency = Pick<Report, 'agencyId'>

export const mayWrite = (actor: Actor, { agencyId }: OfAgency): boolean =>
  writers.some((role) => actor.is(role, agencyId))

export const maySign = (actor: Actor, { agencyId }: OfAgency): boolean =>
  signers.some((role) => actor.is(role, agencyId))

/** The agencies whose own reports the actor works on. */
export const ownAgencies = (actor: Actor): readonly number[] => [
  ...new Set([...writers, ...signers].flatMap((role) => actor.agencies(role))),
]

/** A draft is its agency's own business; what was sent is read by whom it was sent to and by those above the agency. */
export const maySee = (
  actor: Actor,
  report: Pick<Report, 'agencyId' | 'toAgencyId' | 'state'>,
  directory: Directory,
): boolean =>
  mayWrite(actor, report) ||
  maySign(actor, report) ||
  (isDone(report.state, 'send') && mayReadBelow(actor, report, directory))

/** Who knows that the report is owed, and whether it was sent: whom it goes to, and those above its agency. */
export function mayReadBelow(
  actor: Actor,
  { agencyId, toAgencyId }: Pick<Report, 'agencyId' | 'toAgencyId'>,
  directory: Directory,
): boolean {
  const above = directory
    .upwardsFrom(agencyId)
    .slice(1)
    .map(({ id }) => id)
  const overIt = new Set(toAgencyId === null ? above : [...above, toAgencyId])
  return receivers.some((role) => actor.agencies(role).some((id) => overIt.has(id)))
}
