import { peopleByIds } from '../../agencies/index.ts'
import { system } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { recordAll } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { Text } from '../../platform/i18n.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { announceAll } from '../../platform/outbox.ts'
import { failureMail } from './failure-mail.ts'
import { isPassing } from './meanwhile.ts'
import { type Outgoing, putOut } from './put-out.ts'
import { verdictsOn } from './store-blockers.ts'
import { dueEditions, failEdition } from './store-due.ts'
import { type KnownStory, storiesById } from './store-facts.ts'
import { lineAbout } from './tell.ts'
import { failures } from './texts.ts'

export type DueDeps = Pick<Deps, 'db' | 'clock' | 'origin' | 'log'>

/** Large enough that a thousand at one minute are out in seconds, small enough that nothing is held up for long. */
const batch = 100

/**
 * Puts out everything whose time has come, whoever else is doing the same: each edition is taken by one worker, and a
 * batch is out as a whole or not at all, so that a crash repeats nothing and forgets nothing. What cannot go out stays
 * behind as failed, with its reasons. Answers how many were dealt with.
 */
export async function publishDue(deps: DueDeps): Promise<number> {
  let dealtWith = 0
  for (;;) {
    const done = await publishBatch(deps)
    if (done === 0) return dealtWith
    dealtWith += done
  }
}

/** When one edition breaks its batch, each is tried alone: the one that broke it fails and holds up no other. */
async function publishBatch(deps: DueDeps): Promise<number> {
  let taken: readonly Due[] = []
  try {
    await deps.db.transaction().execute(async (tx) => {
      taken = await takeDue(tx, deps, batch)
      if (taken.length > 0) await publishTaken(tx, deps, taken)
    })
  } catch (error) {
    if (taken.length === 0) throw error
    for (const { edition } of taken) await publishAlone(deps, edition.id)
  }
  return taken.length
}

async function publishAlone(deps: DueDeps, editionId: number): Promise<void> {
  const alone = (work: (tx: Tx, due: readonly Due[]) => Promise<void>) =>
    deps.db.transaction().execute(async (tx) => work(tx, await takeDue(tx, deps, 1, editionId)))
  try {
    await triedAgain(() => alone((tx, due) => publishTaken(tx, deps, due)))
  } catch (error) {
    deps.log.error({ edition: editionId, error: String(error) }, 'scheduled edition not published')
    await alone((tx, due) =>
      fail(
        tx,
        deps,
        due.map((one) => ({ ...one, reasons: [failures.broken] })),
      ),
    )
  }
}

/** What others do at the same moment is no reason to fail an edition. */
async function triedAgain(work: () => Promise<void>, moreTries = 2): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (moreTries === 0 || !isPassing(error)) throw error
    await triedAgain(work, moreTries - 1)
  }
}

type Due = Pick<Outgoing, 'edition' | 'facts'>

async function takeDue(tx: Tx, { clock }: DueDeps, limit: number, only?: number): Promise<readonly Due[]> {
  const editions = await dueEditions(tx, clock.now().toString(), limit, only)
  const stories = await storiesById(
    tx,
    editions.map(({ storyId }) => storyId),
  )
  return editions.map((edition) => ({ edition, facts: stories.get(edition.storyId) as KnownStory }))
}

/** What came with a pack was judged where it was published; it has no writer here who could mend it. */
async function publishTaken(tx: Tx, deps: DueDeps, taken: readonly Due[]): Promise<void> {
  const verdicts = await verdictsOn({ db: tx, clock: deps.clock }, taken)
  const judged = taken.map((due) => {
    const blockers = due.edition.submittedBy === null ? [] : (verdicts.get(due.edition.id)?.blockers ?? [])
    return { ...due, reasons: blockers.map(({ text }) => text) }
  })
  const ready = judged.filter(({ reasons }) => reasons.length === 0)
  if (ready.length > 0)
    await putOut(
      tx,
      deps,
      ready.map(({ edition, facts }) => ({
        edition,
        facts,
        actor: system,
        publishedBy: edition.scheduledBy ?? edition.approvedBy ?? system.userId,
      })),
    )
  await fail(
    tx,
    deps,
    judged.filter(({ reasons }) => reasons.length > 0),
  )
}

type Failing = Due & { readonly reasons: readonly Text[] }

/** Stays behind with its reasons, where its people see it; they are told once for each time that was set. */
async function fail(tx: Tx, deps: DueDeps, failing: readonly Failing[]): Promise<void> {
  if (failing.length === 0) return
  const now = deps.clock.now()
  for (const { edition, reasons } of failing) {
    await failEdition(tx, edition.id, now.toString(), reasons)
    const concerned = [edition.scheduledBy, edition.approvedBy, edition.submittedBy, edition.savedBy]
    const people = await peopleByIds(
      tx,
      concerned.filter((id) => id !== null),
    )
    for (const { userId, email } of people) {
      const key = `story-failed:${edition.id}:${edition.scheduledFor}:${userId}`
      await queueMail(tx, { key, recipient: email, ...failureMail(edition, reasons, deps.origin) }, now)
    }
  }
  await announceAll(
    tx,
    deps.clock,
    failing.map(({ edition: { storyId, id: editionId, lang, version } }) => ({
      type: 'story.failed',
      payload: { storyId, editionId, lang, version },
    })),
  )
  await recordAll(
    tx,
    failing.map(({ edition, facts, reasons }) => ({
      actor: system,
      at: now,
      entry: lineAbout({ edition, facts }, 'story.failed', {
        reasons,
        reason: reasons.map(({ vi }) => vi).join('; '),
      }),
    })),
  )
}
