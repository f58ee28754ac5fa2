import { limitPosts } from '../../http/rate-limit.tsx'
import { type Routes, routes } from '../../http/routes.ts'
import type { SignIn } from '../create-sign-in.ts'
import { passwordRoutes } from './password-routes.tsx'
import type { Demo } from './sign-in-page.tsx'
import { signInAndOutRoutes } from './sign-in-routes.tsx'

export type SignInRouteParts = {
  readonly signIn: SignIn
  /** The sample accounts to enter with one click; undefined in production. */
  readonly demo?: Demo
}

/** The public pages of signing in. */
export function signInRoutes({ signIn, demo }: SignInRouteParts): Routes {
  const app = routes()
  // Each try hashes a password. An office of sixty may all come in at eight, with a slip each.
  const limited = limitPosts({ perAddress: 180 })
  for (const path of ['/dang-nhap/*', '/quen-mat-khau', '/dat-lai-mat-khau']) app.use(path, limited)
  app.route('/', signInAndOutRoutes(signIn, demo))
  app.route('/', passwordRoutes(signIn))
  return app
}
