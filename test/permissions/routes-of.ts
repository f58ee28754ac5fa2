import type { Permission } from '../../src/platform/http/can.ts'
import type { Site } from '../../src/site.ts'

export type Route = {
  readonly method: string
  readonly path: string
  readonly permission: Permission | undefined
}

/** Every route of the site with the permission on its line; what is registered for all methods is not a route. */
export function routesOf(site: Site): readonly Route[] {
  const byKey = new Map<string, Route>()
  for (const { method, path, handler } of site.routes) {
    if (method === 'ALL') continue
    const key = `${method} ${path}`
    const permission = (handler as { permission?: Permission }).permission ?? byKey.get(key)?.permission
    byKey.set(key, { method, path, permission })
  }
  return [...byKey.values()]
}

/** The path with samples for its parameters: '/ke-hoach/:planId{[0-9]+}' with {planId: '3'} is '/ke-hoach/3'. */
export function withSamples(path: string, samples: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)(\{(?:[^{}]|\{[^}]*\})*\})?/g, (_, name: string) => {
    const sample = samples[name]
    if (sample === undefined) throw new Error(`no sample for :${name} of ${path}`)
    return encodeURIComponent(sample)
  })
}
