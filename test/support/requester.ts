import type pg from 'pg'
import type { Actor } from '../../src/platform/actor.ts'
import type { Deps } from '../../src/platform/http/context.ts'
import type { Visits } from '../../src/platform/visits.ts'
import type { Site } from '../../src/site.ts'

type SiteDeps = Deps & { readonly pool: pg.Pool; readonly visits: Visits }

export type Request = {
  readonly as?: Actor
  readonly method?: string
  /** Posted as a form; a list posts the name several times, a File is uploaded. */
  readonly form?: Readonly<Record<string, string | File | readonly (string | File)[]>>
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends requests through the whole site, made when first needed. */
export function requester(deps: SiteDeps, settle: () => Promise<void>, actorOf: (userId: string) => Actor) {
  let made: Promise<Site> | undefined
  const site = () => {
    made ??= makeSite(deps, settle, actorOf)
    return made
  }
  const visit = async (path: string, { as, form, headers, method }: Request = {}): Promise<Response> => {
    const init: RequestInit = {
      method: method ?? (form ? 'POST' : 'GET'),
      headers: {
        origin: deps.origin,
        ...(as?.userId ? { cookie: `loa_session=${as.userId}` } : {}),
        ...headers,
      },
      body: form && bodyOf(form),
    }
    return (await site()).request(new URL(path, deps.origin).href, init, { address: '127.0.0.1' })
  }
  return { site, visit }
}

async function makeSite(deps: SiteDeps, settle: () => Promise<void>, actorOf: (userId: string) => Actor) {
  const { siteForTests } = await import('./site.ts')
  return siteForTests(deps, settle, actorOf)
}

function bodyOf(form: NonNullable<Request['form']>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(form))
    for (const one of Array.isArray(value) ? value : [value]) data.append(name, one as string)
  return data
}
