import { type Routes, routes } from '../../platform/http/routes.ts'
import type { DeskPorts } from './ports.ts'

export function versionRoutes(_ports: DeskPorts): Routes {
  return routes()
}
