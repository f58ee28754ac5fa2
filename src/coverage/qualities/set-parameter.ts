import { headOf } from '../../planning/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { dropPages } from '../../platform/outbox.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { mayConfigure } from '../permissions.ts'
import { type ParameterKey, rowFor, wrongValue } from './parameter.ts'
import { insertParameter, parametersOf } from './store-parameters.ts'

export type ParameterChange = {
  readonly planId: number
  readonly key: ParameterKey
  readonly about: string
  readonly value: string
  readonly basis: string
}

/** Sets a parameter of a plan from today on; earlier rows stay to be read. The same value again changes nothing. */
export function setParameter(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { planId, key, about, value, basis }: ParameterChange,
): Promise<Result> {
  const day = clock.today().toString()
  return db.transaction().execute(async (tx) => {
    const plan = await headOf(tx, planId)
    if (plan?.state !== 'issued' || !mayConfigure(actor, plan.agencyId)) return notFound
    const wrong = wrongValue(key, value)
    if (wrong) return refuse(wrong, 'value')
    const rows = (await parametersOf(tx, planId, day)).filter((row) => row.about === about)
    const held = rowFor(rows, key, { kind: 'agency', classes: [about] })
    if (held?.planId === planId && held.value === value && held.basis === basis) return done()
    await insertParameter(tx, {
      planId,
      key,
      about,
      value,
      basis,
      validFrom: day,
      setAt: clock.now().toString(),
      setByName: actor.name,
      isFromPack: false,
    })
    await record(tx, actor, clock, {
      action: 'coverage.parameter-set',
      subject: `plan:${planId}`,
      agencyId: plan.agencyId,
      detail: { key, about, from: held?.value, to: value, basis },
    })
    await dropPages(tx, [`plan-qualities:${planId}`])
    return done()
  })
}
