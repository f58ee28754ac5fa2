import { type Routes, routes } from '../../../platform/http/routes.ts'
import type { OutsideMeasures } from '../../measures/outside.ts'

/** Criteria sets below /cham-diem/bo-tieu-chi. */
export function setRoutes(_: { readonly outside: OutsideMeasures }): Routes {
  return routes()
}
