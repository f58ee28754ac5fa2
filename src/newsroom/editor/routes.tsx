import { type Routes, routes } from '../../platform/http/routes.ts'
import type { AssetUrls } from '../../platform/ui/index.ts'
import { pageRoutes } from './page-routes.tsx'
import { draftPictureRoutes } from './picture-routes.ts'
import { scriptRoutes } from './script-routes.ts'

/** The editor, below /lam-viec. */
export function editorRoutes(assets: AssetUrls): Routes {
  const app = routes()
  app.route('/', pageRoutes(assets))
  app.route('/', scriptRoutes())
  app.route('/', draftPictureRoutes())
  return app
}
