import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { notFound, type Refusal, type Result, refuse } from '../../platform/result.ts'
import { type AtHand, takeEdition } from '../life/at-hand.ts'
import { keepVersion } from '../life/store-versions.ts'
import { stepEdition } from '../life/store-write.ts'
import { refusals } from '../life/texts.ts'
import { writableStates } from '../moves.ts'
import { storySubject } from '../story.ts'
import type { EditionFile } from './edition-file.ts'
import { filesOf } from './store.ts'

export type FilesDeps = Pick<Deps, 'db' | 'clock' | 'files'>

type Taken = AtHand & { readonly files: readonly EditionFile[]; readonly tx: Tx }
type Change<T> = (taken: Taken) => Promise<Result<T> & { readonly said?: Said }>
type Said = { readonly action: string; readonly detail: Record<string, unknown> }

/**
 * What every act on an edition's files has in common: the edition is locked and loaded through the actor, its words may
 * still be changed, and what was done is recorded. Of a document the file is the text: who changed it last is no second
 * pair of eyes.
 */
export const changeFiles = <T>(
  deps: FilesDeps,
  actor: Actor,
  editionId: number,
  change: Change<T>,
): Promise<Result<T>> =>
  deps.db.transaction().execute(async (tx) => {
    const atHand = await takeEdition(tx, deps, actor, editionId)
    if (!atHand) return notFound
    const refused = notWritable(atHand)
    if (refused) return refused
    const { said, ...result } = await change({ ...atHand, tx, files: await filesOf(tx, editionId) })
    if (result.ok && said) {
      await signChange(tx, deps, actor, atHand)
      await record(tx, actor, deps.clock, {
        action: said.action,
        subject: storySubject(atHand.edition.storyId),
        agencyId: atHand.facts.agencyId,
        detail: { ...said.detail, editionId, lang: atHand.edition.lang, version: atHand.edition.version },
      })
    }
    return result as Result<T>
  })

/** The words stay those of who wrote them: they are kept under that name before another one stands there. */
async function signChange(tx: Tx, { clock }: FilesDeps, { userId }: Actor, { edition }: AtHand) {
  if (edition.savedBy !== null && edition.savedBy !== userId) await keepVersion(tx, edition, 'other_person')
  await stepEdition(tx, edition.id, {
    savedBy: userId,
    savedAt: clock.now().toString(),
    filesChangedBy: userId,
  })
}

export const notWritable = ({ edition }: Pick<AtHand, 'edition'>): Refusal | undefined =>
  (writableStates as readonly string[]).includes(edition.state) ? undefined : refuse(refusals.notWritable)
