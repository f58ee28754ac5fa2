import { loadDirectory } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { type HistoryLine, historyOf } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { type Lang, type Text, textsIn } from '../../platform/i18n.ts'
import { draftPictures } from '../../platform/media/pictures.ts'
import type { Edition } from '../edition.ts'
import type { EditionFile } from '../files/edition-file.ts'
import { filesOf } from '../files/store.ts'
import { noteDraftOpen } from '../life/note-draft-open.ts'
import { editionsOfStory, liveEdition, loadEdition, openEdition } from '../life/store.ts'
import { type Blocker, blockersOf } from '../life/store-blockers.ts'
import type { KnownStory } from '../life/store-facts.ts'
import { openStates } from '../moves.ts'
import { changedMatter, isOnBoardOf, mayForce, mayWrite, wrote } from '../permissions.ts'
import { commentsOf, guestLinksOf } from '../reviewing/store.ts'
import { storySubject } from '../story.ts'
import type { Rights } from './acts-for.ts'
import type { GuestLinkShown } from './guest-links-part.tsx'
import type { DeskPorts } from './ports.ts'
import type { RemarkShown } from './remarks-part.tsx'
import { sectionsOf } from './store.ts'
import { newsroomTexts } from './texts.ts'
import { kindNames } from './words.ts'

/** An edition with everything its desk says about it, and what the reader may do with it. */
export type DeskSight = {
  readonly edition: Edition
  readonly facts: KnownStory
  readonly editions: readonly Edition[]
  readonly rights: Rights
  readonly blockers: readonly Blocker[]
  readonly warnings: readonly Blocker[]
  readonly passed: readonly Text[]
  readonly remarks: readonly RemarkShown[]
  readonly guestLinks: readonly GuestLinkShown[]
  readonly history: readonly HistoryLine[]
  readonly files: readonly EditionFile[]
  /** Who else has it open. */
  readonly others: readonly string[]
  /** Being made, not out and not past. */
  readonly isOpen: boolean
  /** What readers see in this language, when it is another edition. */
  readonly liveId: number | undefined
  /** What is being made in this language, when it is another edition. */
  readonly openId: number | undefined
  /** What readers had last in this language was withdrawn. */
  readonly isWithdrawn: boolean
  readonly isSourceNewer: boolean
  /** The board whose turn it is. */
  readonly board: string | undefined
  readonly eyebrow: string
  readonly pictures: string
  /** ISO instant. */
  readonly now: string
  nameOf(userId: string | null): string
}

/** Loads it as the actor may see it and notes that they have it open; undefined for a stranger. */
export async function deskInSight(
  deps: Deps,
  actor: Actor,
  lang: Lang,
  ports: DeskPorts,
  editionId: number,
): Promise<DeskSight | undefined> {
  const hand = await loadEdition(deps, actor, editionId)
  if (!hand) return undefined
  const { edition, facts, boards, names } = hand
  const { db, clock } = deps
  const today = clock.today().toString()
  const editions = await editionsOfStory(db, edition.storyId)
  const isOpen = (openStates as readonly string[]).includes(edition.state)
  const directory = await loadDirectory(db, today)
  const other = (found: Edition | undefined) => (found && found.id !== edition.id ? found.id : undefined)
  const n = textsIn(lang, newsroomTexts)
  return {
    edition,
    facts,
    editions,
    rights: rightsOf(actor, hand),
    ...(isOpen ? await blockersOf(deps, edition, facts) : { blockers: [], warnings: [], passed: [] }),
    remarks: await commentsOf(db, editionId),
    guestLinks: await guestLinksOf(db, editionId),
    files: await filesOf(db, editionId),
    history: await historyOf(db, storySubject(edition.storyId)),
    others: isOpen ? await othersWith(deps, actor, editionId) : [],
    isOpen,
    liveId: other(liveEdition(editions, edition.lang)),
    openId: other(openEdition(editions, edition.lang)),
    isWithdrawn:
      editions.find(({ lang, outAt }) => lang === edition.lang && outAt !== null)?.state === 'withdrawn',
    isSourceNewer: isOpen && isSourceNewer(edition, editions),
    board: boards
      .reviewersOf(facts.agencyId)
      .map((id) => directory.byId(id)?.shortName)
      .find((name) => name !== undefined),
    eyebrow: await eyebrowOf(deps, lang, ports, facts),
    pictures: draftPictures,
    now: clock.now().toString(),
    nameOf: (userId) =>
      userId === null || userId === 'system' ? n.system : (names.get(userId) ?? n.somebody),
  }
}

type Hand = NonNullable<Awaited<ReturnType<typeof loadEdition>>>

/** Whose work it is to go on with a draft: the agency's writers, and who has begun to write in it. */
export const rightsOf = (actor: Actor, { edition, facts, boards }: Hand): Rights => ({
  writes: mayWrite(actor, facts.agencyId) || wrote(actor, edition) || edition.createdBy === actor.userId,
  reviews: isOnBoardOf(actor, boards, facts.agencyId),
  wroteIt: wrote(actor, edition),
  changedDocument: facts.documentChangedBy !== null && facts.documentChangedBy === actor.userId,
  changedIt: changedMatter(actor, { edition, facts }),
  forces: mayForce(actor, boards, facts.agencyId),
})

async function othersWith(deps: Deps, actor: Actor, editionId: number): Promise<readonly string[]> {
  const noted = await noteDraftOpen(deps, actor, editionId)
  return noted.ok ? noted.value.others.map(({ name }) => name) : []
}

/** The Vietnamese text has other words than those the translation was last held against. */
function isSourceNewer({ lang, sourceEditionId, sourceRevision }: Edition, editions: readonly Edition[]) {
  if (lang === 'vi' || sourceEditionId === null) return false
  const source = liveEdition(editions, 'vi') ?? openEdition(editions, 'vi')
  return source !== undefined && (source.id !== sourceEditionId || source.revision !== sourceRevision)
}

/** What stands over the title: 'Tin, bài, Chỉ đạo điều hành, Cải cách thủ tục hành chính'. */
async function eyebrowOf({ db }: Deps, lang: Lang, { reformAreas }: DeskPorts, facts: KnownStory) {
  const section = (await sectionsOf(db)).find(({ key }) => key === facts.sectionKey)
  const areas = facts.reformAreas.slice(0, 2).map((key) => reformAreas[key]?.[lang])
  return [kindNames[facts.kind][lang], section?.name[lang], ...areas].filter(Boolean).join(', ')
}
