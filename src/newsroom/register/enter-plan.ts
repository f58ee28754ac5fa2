import type { Tx } from '../../platform/database/open.ts'
import { dropPages } from '../../platform/outbox.ts'
import { keepPlanDocument, type PlanDocument } from './store-plans.ts'

/**
 * Enters an issued plan into the register, or what has changed of it since. The system does it when planning announces
 * the plan; doing it again changes nothing.
 */
export async function enterPlan(tx: Tx, plan: PlanDocument): Promise<void> {
  await keepPlanDocument(tx, plan)
  await dropPages(tx, ['list:kind:document', 'home'])
}
