import type { Text } from '../../platform/i18n.ts'
import type { LegacyEncoding } from '../../platform/legacy-fonts.ts'
import type { Body } from './body.ts'
import { bodyLimits, tooLarge } from './limits.ts'
import { withBigLines } from './paste/big-lines.ts'
import { type Image, type PictureOf, plainStyle, type Reading } from './paste/draft.ts'
import { finish } from './paste/finish.ts'
import { rulesIn } from './paste/look.ts'
import { settle } from './paste/settle.ts'
import { treeOf } from './paste/tree.ts'
import { walkOf } from './paste/walk.ts'
import { bodyTexts } from './texts.ts'

export type Cleaned = {
  readonly body: Body
  /** Pictures that could not be taken along; a line in the text says where each belongs. */
  readonly missing: readonly Image[]
  /** The fonts or the words were of TCVN3 or VNI, and were turned into Unicode. */
  readonly wasLegacy: boolean
  /** Why nothing was taken: it is more than a text may hold. */
  readonly refused?: Text
}

/** Longer than any text we take, mark-up included. */
const mostHtml = 24_000_000

/**
 * HTML from anywhere (Word, LibreOffice, Google Docs, a page) as a body: what a text may hold is kept, with its lists,
 * tables and headings made real ones; everything else is gone. One and the same in browser and server. `pictureOf` knows
 * the pictures that we keep already, by the address under which the HTML shows them.
 */
export function cleanHtml(html: string, pictureOf: PictureOf = () => undefined): Cleaned {
  if (html.length > mostHtml) return refused(bodyTexts.tooLong)
  const page = treeOf(html)
  if (page.refused) return refused(page.refused)
  const reading: Reading = { pictureOf, missing: [], encodings: new Set<LegacyEncoding>(), pictures: 0 }
  const drafts = walkOf(reading, rulesIn(page.styles)).inside(page.root.children, plainStyle)
  const { blocks, guessed } = finish(settle(withBigLines(drafts)), reading.encodings.size > 0)
  const body: Body = { type: 'doc', content: blocks }
  const reason = tooLarge(body)
  if (reason) return refused(reason)
  return {
    body,
    missing: reading.missing.slice(0, bodyLimits.pictures),
    wasLegacy: reading.encodings.size > 0 || guessed !== undefined,
  }
}

const refused = (reason: Text): Cleaned => ({
  body: { type: 'doc', content: [] },
  missing: [],
  wasLegacy: false,
  refused: reason,
})
