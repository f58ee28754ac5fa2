import { CannotStart } from '../platform/cannot-start.ts'
import type { Settings } from '../platform/settings.ts'
import { texts } from './texts.ts'

/** Which halves of Loa this process is: the pages, the background work, or both. */
export type Parts = { readonly web: boolean; readonly worker: boolean }

export function partsFor(options: readonly string[], settings: Settings): Parts {
  const unknown = options.find((option) => option !== '--web' && option !== '--worker')
  if (unknown) throw new CannotStart(texts.noSuchOption(unknown))
  if (options.length === 0) return { web: true, worker: true }
  if (!settings.databaseUrl) throw new CannotStart(texts.partNeedsDatabase)
  return { web: options.includes('--web'), worker: options.includes('--worker') }
}
