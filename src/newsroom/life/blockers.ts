import type { Text } from '../../platform/i18n.ts'
import type { Edition, StoryFacts } from '../edition.ts'
import type { Abbreviation } from './abbreviations.ts'
import { aroundReasons } from './blockers-around.ts'
import { factReasons } from './blockers-of-facts.ts'
import { textReasons } from './blockers-of-text.ts'

/** A reason, where it lies, and the link to where it is dealt with. */
export type Blocker = {
  readonly key: string
  readonly text: Text
  readonly where: Text
  readonly fix: { readonly label: Text; readonly href: string }
  /** Not even an emergency gets round it. */
  readonly isHard?: boolean
}

export type Verdict = {
  /** While one of these stands the text is neither approved nor published. */
  readonly blockers: readonly Blocker[]
  /** Pointed out; the reviewers decide. */
  readonly warnings: readonly Blocker[]
  readonly passed: readonly Text[]
}

/** All that an edition is judged by. */
export type Judged = {
  readonly edition: Pick<
    Edition,
    | 'id'
    | 'storyId'
    | 'lang'
    | 'version'
    | 'state'
    | 'title'
    | 'summary'
    | 'body'
    | 'transcript'
    | 'correctionNote'
    | 'scheduledFor'
    | 'sourceEditionId'
    | 'sourceRevision'
  >
  readonly facts: Pick<StoryFacts, 'id' | 'kind' | 'sectionKey' | 'reformAreas' | 'audiences' | 'document'>
  readonly files: readonly {
    readonly name: string
    readonly role: string
    readonly signature: string
  }[]
  readonly unsettledComments: number
  /** Addresses that the nightly look found broken. */
  readonly brokenLinks: ReadonlySet<string>
  /** Another edition of this language was withdrawn or is out: this one corrects it. */
  readonly corrects: boolean
  /** The Vietnamese text as it stands; undefined when there is none. */
  readonly vietnamese: { readonly editionId: number; readonly revision: number } | undefined
  readonly abbreviations: readonly Abbreviation[]
  readonly now: Temporal.Instant
}

/** One check's outcome: what blocks, what is pointed out, or that it passed. */
export type Outcome = {
  readonly blockers?: readonly Blocker[]
  readonly warnings?: readonly Blocker[]
  readonly passed?: Text
}

/** Every reason at once that a text cannot go out yet, each with its place and fix, and what has passed. */
export function judge(judged: Judged): Verdict {
  const outcomes = [...textReasons(judged), ...factReasons(judged), ...aroundReasons(judged)]
  return {
    blockers: outcomes.flatMap(({ blockers = [] }) => blockers),
    warnings: outcomes.flatMap(({ warnings = [] }) => warnings),
    passed: outcomes.flatMap(({ blockers = [], passed }) =>
      blockers.length === 0 && passed ? [passed] : [],
    ),
  }
}
