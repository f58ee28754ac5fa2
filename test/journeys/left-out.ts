import type { TestContext } from 'node:test'
import { routesOf } from '../permissions/routes-of.ts'
import { testWorld } from '../support/world.ts'

/** Answers without a page: files, data, the health of the server. */
const noPages =
  /^\/(assets|bieu-tuong|sw\.js|loa\.webmanifest|healthz|readyz|tep|anh|anh-chia-se|sitemap)\b|^\/nguon-tin\/|^\/robots\.txt$|\.(csv|json|xlsx|docx|ics)\}?$|\/tai$|\/tai-lieu\/|\/muc-khac\/|\/anh\/:sha256\/|^\/lam-viec\/(minh-chung|toa-soan\/anh)\b/

/** The pages of the public site or of the workspace at none of whose addresses anybody has looked. */
export async function leftOut(
  t: TestContext,
  looked: readonly string[],
  isStaff: boolean,
): Promise<string[]> {
  const world = await testWorld(t)
  const paths = looked.map((path) => path.replace(/\?.*/, ''))
  return routesOf(await world.site())
    .filter(({ method, path }) => method === 'GET' && !noPages.test(path))
    .filter(({ path }) => path.startsWith('/lam-viec') === isStaff)
    .filter(({ path }) => !paths.some((looked) => patternOf(path).test(looked)))
    .map(({ path }) => path)
}

/** '/don-vi/:slug{[a-z]+}' as an expression for addresses. */
const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path.replace(/:\w+(?:\{((?:[^{}]|\{[^}]*\})*)\})?/g, (_, kind = '[^/]+') => `(?:${kind})`)}$`,
  )
