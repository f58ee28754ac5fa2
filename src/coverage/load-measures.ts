import type { Deps } from '../platform/http/context.ts'
import { loadOccasionsOfPack } from './occasions/load-pack.ts'
import { loadParametersOfPack } from './qualities/load-parameters.ts'

/** The formulas' parameters and the reform milestones of a pack, for the plans that are there. Again changes nothing. */
export async function loadMeasuresOfPack(deps: Pick<Deps, 'db' | 'clock'>, folder: string): Promise<void> {
  await loadParametersOfPack(deps, folder)
  await loadOccasionsOfPack(deps, folder)
}
