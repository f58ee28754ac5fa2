import type { Body } from '../body/body.ts'
import type { EditionState } from '../moves.ts'
import type { EditionLang } from '../story.ts'

export type BroughtEdition = {
  readonly lang: EditionLang
  readonly title: string
  readonly summary: string
  readonly body: Body
  readonly transcript?: string
  /** The story's moment unless given. */
  readonly publishedAt?: string
  /** What the edition before said wrong. */
  readonly correctionNote?: string
}

/** What has become of an edition by now. */
export type Fate = {
  readonly edition: BroughtEdition
  /** Its place among the editions of its language, from 1. */
  readonly version: number
  readonly state: EditionState
  readonly outAt: string | null
  readonly scheduledFor: string | null
  readonly withdrawal?: { readonly at: string; readonly reason: string }
}

type Brought = {
  readonly publishedAt: string
  readonly editions: readonly BroughtEdition[]
  readonly withdrawal?: { readonly at: string; readonly reason: string }
}

/**
 * Of each language the newest edition whose moment has come is out, those before it are superseded, the first that lies
 * ahead is scheduled; a story withdrawn by now has its reason on what would be out. In the order they came out.
 */
export function fatesOf(story: Brought, now: string): readonly Fate[] {
  const momentOf = (edition: BroughtEdition) => edition.publishedAt ?? story.publishedAt
  const inOrder = [...story.editions].sort((a, b) => compare(momentOf(a), momentOf(b)))
  const gone = story.withdrawal && compare(story.withdrawal.at, now) <= 0 ? story.withdrawal : undefined
  return inOrder.flatMap((edition): Fate[] => {
    const ofLang = inOrder.filter(({ lang }) => lang === edition.lang)
    const version = ofLang.indexOf(edition) + 1
    const at = momentOf(edition)
    if (compare(at, now) > 0) {
      const isNext = ofLang.findIndex((one) => compare(momentOf(one), now) > 0) === version - 1
      return isNext && !gone ? [{ edition, version, state: 'scheduled', outAt: null, scheduledFor: at }] : []
    }
    const next = ofLang[version]
    if (next && compare(momentOf(next), now) <= 0)
      return [{ edition, version, state: 'superseded', outAt: at, scheduledFor: null }]
    return [
      {
        edition,
        version,
        state: gone ? 'withdrawn' : 'published',
        outAt: at,
        scheduledFor: null,
        withdrawal: gone,
      },
    ]
  })
}

const compare = (a: string, b: string) =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b))
