import type { Page } from 'playwright-core'
import type { Address } from './sweep.ts'

type LinksOn = (page: Page, path: string, ...patterns: RegExp[]) => Promise<readonly string[]>

/** The reports of an agency with others below it, from its open draft on. */
export async function reportAddresses(page: Page, linksOn: LinksOn): Promise<readonly Address[]> {
  const list = '/lam-viec/bao-cao'
  const [draft] = await linksOn(page, list, /bao-cao\/\d+$/)
  const [rows, passage] = await linksOn(page, draft!, /so-lieu\/[^/]+$/, /doan\/[a-z-]+$/)
  const [signed] = await linksOn(page, `${draft}/tong-hop`, /bao-cao\/(?!.*\/)\d+$/)
  return [
    { path: list },
    { path: draft!, isHeavy: true },
    { path: rows! },
    { path: passage! },
    { path: `${draft}/tong-hop` },
    { path: `${draft}/in` },
    { path: signed! },
  ]
}
