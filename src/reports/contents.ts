import { type Directory, loadDirectory } from '../agencies/index.ts'
import type { Queryable } from '../platform/database/open.ts'
import type { Deps } from '../platform/http/context.ts'
import type { OfficialDocument } from '../platform/official/model.ts'
import { type FrozenReport, fingerprintOf, type ReportFigure } from './frozen.ts'
import { liveContents } from './live-contents.ts'
import { isFrozen, type Report } from './report.ts'
import { frozenOf } from './store-frozen.ts'
import { type Passage, passagesOf } from './store-passages.ts'

/** Everything a report says, counted now or as it was signed. */
export type Contents = {
  readonly report: Report
  /** The agencies as they stood on the window's last day. */
  readonly directory: Directory
  readonly document: OfficialDocument
  /** Every counted figure by its key. */
  readonly figures: ReadonlyMap<string, ReportFigure>
  /** The figures that the document shows, in its order. */
  readonly shown: readonly string[]
  readonly passages: ReadonlyMap<string, Passage>
  /** Passages that only a person can write and nobody has yet. */
  readonly open: readonly { readonly key: string; readonly prompt: string }[]
  /** What is asked for where judgement is, by passage. */
  readonly prompts: ReadonlyMap<string, string>
  /** The sentence with its figures in braces; null where judgement is asked for; undefined: no such passage. */
  templateOf(key: string): string | null | undefined
  /** Slots of a text that nothing answers. */
  unknownSlots(text: string): readonly string[]
  /** What was signed; undefined while it is a draft. */
  readonly frozen?: { readonly sha256: string; readonly body: FrozenReport; readonly at: string }
}

/** A draft is counted anew each time; what was signed is read as it was frozen. */
export async function contentsOf(
  db: Queryable,
  deps: Pick<Deps, 'clock'>,
  report: Report,
): Promise<Contents> {
  return isFrozen(report.state) ? signedContents(db, report) : liveContents(db, deps, report)
}

async function signedContents(db: Queryable, report: Report): Promise<Contents> {
  const [frozen] = await frozenOf(db, [report.id])
  if (!frozen) throw new Error(`report ${report.id} is signed and not frozen`)
  const { body } = frozen
  return {
    ...{ report, frozen, directory: await loadDirectory(db, report.toDay) },
    document: { ...body.document, number: report.number, issuedOn: report.issuedOn },
    figures: new Map(body.figures.map((figure) => [figure.key, figure])),
    shown: body.figures.map(({ key }) => key),
    passages: new Map((await passagesOf(db, report.id)).map((passage) => [passage.key, passage])),
    ...{ open: [], prompts: new Map(), templateOf: () => undefined, unknownSlots: () => [] },
  }
}

/** The same for the same text and numbers, whenever they were counted: what a signer saw against what would be signed. */
export const fingerprintOfContents = ({ document, figures, shown }: Contents): string =>
  fingerprintOf([document, shown.map((key) => [figures.get(key)?.value, figures.get(key)?.counted])])
