import type { Deps } from '../../../platform/http/context.ts'
import { drawFirstPage, keepBytes } from '../../../platform/media/index.ts'
import { firstPageKept, keepFirstPage } from './store-first-pages.ts'

/** The first page of a PDF as a picture, drawn once; undefined when it cannot be drawn. */
export async function firstPageOf(
  deps: Pick<Deps, 'db' | 'files' | 'clock'>,
  sha256: string,
): Promise<{ readonly sha256: string; readonly size: number } | undefined> {
  const kept = await firstPageKept(deps.db, sha256)
  if (kept) return kept.sha256 === null ? undefined : { sha256: kept.sha256, size: kept.size ?? 0 }
  const bytes = await deps.files.read(sha256)
  const page = bytes && (await drawFirstPage(bytes))
  const pageSha256 = page ? await keepBytes(deps, page, 'image/webp', 'trang-dau.webp') : null
  await keepFirstPage(deps.db, sha256, pageSha256)
  return page && pageSha256 ? { sha256: pageSha256, size: page.length } : undefined
}
