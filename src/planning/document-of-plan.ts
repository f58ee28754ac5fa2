import type { Queryable } from '../platform/database/open.ts'
import type { Block, SourceDocument } from './import/source-document.ts'
import { codeOf } from './plan.ts'
import { headOf, sourceOf } from './store-plans.ts'
import { filesOf, type PlanFile } from './work/store-public.ts'

/** An issued plan as the official document that it is. */
export type PlanDocument = {
  readonly planId: number
  readonly slug: string
  readonly agencyId: number
  readonly title: string
  readonly docType: string
  readonly number: string
  readonly issuedOn: string
  readonly issuer: string
  readonly signer: string
  readonly signerTitle: string
  readonly files: readonly PlanFile[]
  /** All its words. */
  readonly text: string
  readonly isSample: boolean
}

/** The plan's document; undefined for a draft and for a plan without a number or a date, which no register can hold. */
export async function documentOfPlan(db: Queryable, planId: number): Promise<PlanDocument | undefined> {
  const head = await headOf(db, planId)
  if (!head?.number || !head.issuedOn || head.state !== 'issued') return undefined
  const { slug, agencyId, title, type: docType, issuedOn, issuingBody, signer, isSample } = head
  return {
    planId,
    slug,
    agencyId,
    title,
    docType,
    number: codeOf(head),
    issuedOn,
    issuer: issuingBody ?? '',
    signer: signer?.name ?? '',
    signerTitle: sentenceCase(signer?.title ?? ''),
    files: await filesOf(db, planId),
    text: wordsOf(await sourceOf(db, planId)),
    isSample,
  }
}

const wordsOf = ({ blocks, footnotes }: SourceDocument): string =>
  [...blocks, ...footnotes].flatMap(textsOf).join('\n')

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'paragraph'
    ? [block.text]
    : block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '))

/** Over a signature a post stands in capitals; in a list it does not. */
const sentenceCase = (words: string): string =>
  words === words.toUpperCase() ? words.toLowerCase().replace(/^./u, (letter) => letter.toUpperCase()) : words
