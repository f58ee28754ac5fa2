import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import { oneLine } from '../../platform/vietnamese.ts'
import { changeDraft, type DraftEdit } from './change-draft.ts'
import { addressOf } from './keep-draft.ts'
import { refusals } from './refusals.ts'
import { freeSlug } from './store-draft.ts'
import { updateHeader } from './store-header.ts'
import { settleDoubts } from './store-tasks.ts'

/** `issuedOn` is ISO or null while the day is not known. */
export type HeaderInput = {
  readonly number: string
  readonly symbol: string
  readonly issuedOn: string | null
  readonly place: string
  readonly issuingBody: string
  readonly title: string
  readonly year: number
}

/** Corrects number, date, title and the like of a draft. Doubts about a field that is filled anew are settled. */
export const editHeader = (
  deps: Deps,
  actor: Actor,
  edit: DraftEdit,
  input: HeaderInput,
): Promise<Result<undefined>> =>
  changeDraft(deps, actor, edit, ['header'], async ({ tx, plan, at }) => {
    if (oneLine(input.title) === '') return refuse(refusals.titleMissing, 'title')
    if (input.year < 2000 || input.year > 2100) return refuse(refusals.yearWrong, 'year')
    const header = {
      number: textOrNull(input.number),
      symbol: textOrNull(input.symbol),
      issuedOn: input.issuedOn,
      place: textOrNull(input.place),
      issuingBody: textOrNull(input.issuingBody),
      title: oneLine(input.title),
      year: input.year,
    }
    const slug = await freeSlug(tx, addressOf(header), plan.head.id)
    await updateHeader(tx, plan.head.id, { ...header, slug })
    const settled = plan.doubts.filter(
      ({ about }) => about.kind === 'document' && isFilledAnew(about.field, plan.head, header),
    )
    await settleDoubts(
      tx,
      settled.map((doubt) => doubt.id),
      { at, by: actor.name },
    )
    return done({ value: undefined, action: 'plan.header-edited' })
  })

/** The import's names of the header's fields. */
const fieldNames: Readonly<Record<string, string>> = { date: 'issuedOn', issuing_body: 'issuingBody' }

const isFilledAnew = (
  field: string | undefined,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): boolean => {
  const name = fieldNames[field ?? ''] ?? field ?? ''
  return Object.hasOwn(after, name) && after[name] !== null && after[name] !== before[name]
}

const textOrNull = (text: string): string | null => oneLine(text) || null
