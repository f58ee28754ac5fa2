import { type Routes, routes } from '../platform/http/routes.ts'

/** Official reports in the workspace, below /lam-viec/bao-cao. */
export function reportSite(): Routes {
  const app = routes()
  return app
}
