import { createPageCache } from '../platform/http/page-cache.ts'
import { serve } from '../platform/http/serve.ts'
import type { Settings } from '../platform/settings.ts'

/** Says that the port is taken before the first data are loaded, not after. */
export async function tryPort(settings: Settings): Promise<void> {
  const closed = { fetch: () => new Response(null, { status: 503, headers: { 'retry-after': '10' } }) }
  const tried = await serve(closed, createPageCache(), settings)
  await tried.stop()
}
