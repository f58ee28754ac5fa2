import { documentsIssued } from '../../newsroom/index.ts'
import { issuedPlan, plansFor } from '../../planning/index.ts'
import type { Tx } from '../../platform/database/open.ts'
import { markGone, type NewOccasion, putOccasions } from './store.ts'

/**
 * Brings the occasions to what readers now have of these documents (all when none are named): a document of the plan's year,
 * issued after the plan, must be communicated in the themes of its reform areas. Stories that are no document change nothing.
 */
export async function keepDocumentOccasions(tx: Tx, storyIds?: readonly number[]): Promise<void> {
  const documents = await documentsIssued(tx, storyIds)
  for (const storyId of storyIds ?? [])
    if (!documents.some((one) => one.storyId === storyId)) await markGone(tx, `story:${storyId}`)
  if (documents.length === 0) return
  for (const { id } of await plansFor(tx, [])) {
    const plan = await issuedPlan(tx, id)
    if (!plan) continue
    const { year, issuedOn } = plan.head
    const occasions = documents
      .filter((one) => one.issuedOn.startsWith(`${year}-`) && one.issuedOn >= (issuedOn ?? `${year}-01-01`))
      .map((one): NewOccasion => {
        const themes = plan.themes.filter(
          ({ reformArea }) => reformArea && one.reformAreas.includes(reformArea),
        )
        return {
          planId: id,
          key: `story:${one.storyId}`,
          kind: 'document',
          happenedOn: one.issuedOn,
          title: `${one.docType} ${one.number}: ${one.title}`,
          href: `/van-ban/${one.slug}`,
          source: one.issuer,
          isSample: one.isSample,
          themeIds: themes.map((theme) => theme.id),
        }
      })
      .filter(({ themeIds }) => themeIds.length > 0)
    await putOccasions(tx, occasions)
  }
}
