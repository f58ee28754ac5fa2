import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { mayDoWorkOf } from '../permissions.ts'
import { stateAfter } from './assignment.ts'
import { lockAssignment, moveAssignments } from './store-assignments.ts'
import { workRefusals } from './work-refusals.ts'

/** The agency says that it has taken note of the work. Pressed twice it is accepted once. */
export function acceptAssignment(deps: Deps, actor: Actor, assignmentId: number): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const assignment = await lockAssignment(tx, assignmentId)
    if (!assignment || !mayDoWorkOf(actor, assignment.agencyId)) return notFound
    if (assignment.state === 'accepted') return done()
    if (!stateAfter(assignment.state, 'accept')) return refuse(workRefusals.notAcceptable)
    await moveAssignments(tx, {
      assignmentIds: [assignmentId],
      move: 'accept',
      at: deps.clock.now().toString(),
      byUser: actor.userId,
      byName: actor.name,
    })
    await record(tx, actor, deps.clock, {
      action: 'assignment.accepted',
      subject: `assignment:${assignmentId}`,
      agencyId: assignment.agencyId,
    })
    return done()
  })
}
