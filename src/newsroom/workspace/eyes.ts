import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Eyes } from '../../platform/ui/index.ts'
import type { Edition } from '../edition.ts'
import { isUnratified, type Rights } from './acts-for.ts'
import { deskTexts } from './texts.ts'

export type EyesOf = {
  readonly lang: Lang
  readonly edition: Edition
  readonly rights: Rights
  readonly nameOf: (userId: string | null) => string
  /** The board whose turn it is; none when nobody may approve. */
  readonly board: string | undefined
}

/** The two pairs of eyes of an edition: who wrote it, and who approved it or may. */
export const eyesOf = (about: EyesOf): readonly Eyes[] =>
  isBroughtIn(about.edition) ? [firstPair(about)] : [firstPair(about), secondPair(about)]

/** It was out elsewhere before it came here: nobody here wrote or approved it. */
const isBroughtIn = ({ createdBy, outAt, approvedAt }: Edition): boolean =>
  createdBy === null && outAt !== null && approvedAt === null

function firstPair({ lang, edition, nameOf }: EyesOf): Eyes {
  const t = textsIn(lang, deskTexts)
  const { submittedBy, submittedAt, savedBy, savedAt, createdBy, publishedBy } = edition
  const writer = submittedBy ?? savedBy ?? createdBy
  const note =
    submittedAt !== null && submittedBy === writer
      ? t.submittedIt(formatMoment(submittedAt))
      : savedAt !== null && writer !== null
        ? t.wroteIt(formatMoment(savedAt))
        : t.broughtIn
  return { number: 1, state: 'done', name: nameOf(writer ?? publishedBy), note }
}

function secondPair({ lang, edition, rights, nameOf, board }: EyesOf): Eyes {
  const t = textsIn(lang, deskTexts)
  const { approvedBy, approvedAt, ratifiedBy, ratifiedAt, publishedBy, outAt } = edition
  const second = (state: Eyes['state'], name: string, note: string): Eyes => ({
    number: 2,
    state,
    name,
    note,
  })
  if (ratifiedAt !== null) return second('done', nameOf(ratifiedBy), t.ratifiedIt(formatMoment(ratifiedAt)))
  if (isUnratified(edition))
    return second('none', t.second, t.forcedBy(nameOf(publishedBy), formatMoment(outAt ?? '')))
  if (approvedAt !== null) return second('done', nameOf(approvedBy), t.approvedIt(formatMoment(approvedAt)))
  if (rights.reviews && rights.wroteIt) return second('open', t.second, t.youWrote)
  if (rights.reviews) return second('open', t.second, t.youMay)
  return second('open', t.second, board ? t.boardMay(board) : t.noBoard)
}
