import type { Context } from 'hono'
import type { AppEnv } from '../../../platform/http/context.ts'
import { mayMoveSheet, type Round, type Sheet } from '../../round/round.ts'
import type { NamedAppraiser } from '../../round/store-rounds.ts'
import { fieldsOfActor } from '../may-appraise.ts'
import { agreeable } from './agree-with-rest.ts'
import { withScores } from './at-hand.ts'
import { isOverdue } from './choose.ts'
import { settleable } from './finalise-undisputed.ts'

/** How many sheets each act on many would take; undefined: not the reader's. */
export async function togetherOf(
  { var: { deps, actor } }: Context<AppEnv>,
  round: Round,
  sheets: readonly Sheet[],
  named: readonly NamedAppraiser[],
) {
  if (round.state !== 'open') return {}
  const today = deps.clock.today().toString()
  const at = (move: 'finishAppraisal' | 'finalise') =>
    withScores(
      deps.db,
      sheets.filter(({ state }) => mayMoveSheet(move, state)),
    )
  const fields = fieldsOfActor(actor, round.agencyId, named)
  return {
    overdue: actor.is('programme_officer', round.agencyId)
      ? sheets.filter((sheet) => isOverdue(sheet, today)).length
      : undefined,
    agreed: fields.size > 0 ? agreeable(await at('finishAppraisal'), fields).length : undefined,
    settled: actor.is('leader', round.agencyId) ? settleable(await at('finalise')).length : undefined,
  }
}
