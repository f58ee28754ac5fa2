import type { Text } from '../platform/i18n.ts'
import type {
  ClauseMark,
  DoubtSubject,
  Measure,
  PlanReference,
  Signer,
  TaskField,
} from './import/plan-document.ts'
import type { BlockId } from './import/source-document.ts'
import type { Timing } from './import/timing.ts'

/** A plan is read as a draft, corrected, then issued. A draft that amends another plan ends in it: applied. */
export const planMoves = { draft: ['issued', 'applied'], issued: [], applied: [] } as const
export type PlanState = keyof typeof planMoves

export const mayMove = (from: PlanState, to: PlanState): boolean =>
  (planMoves[from] as readonly PlanState[]).includes(to)

/** The plan itself, without what it contains. Days are ISO. */
export type PlanHead = {
  readonly id: number
  readonly slug: string
  readonly agencyId: number
  readonly state: PlanState
  readonly type: string
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: string | null
  readonly place: string | null
  readonly issuingBody: string | null
  readonly parentBody: string | null
  readonly title: string
  readonly year: number
  readonly signer: Signer | null
  readonly carriesOut: readonly PlanReference[]
  readonly amendsPlanId: number | null
  /** The plan of the year before that it was drafted from. */
  readonly followsPlanId: number | null
  readonly sourceSha256: string | null
  readonly sourceName: string | null
  readonly isSample: boolean
  readonly version: number
  readonly createdAt: string
  readonly issuedAt: string | null
}

export type Theme = {
  readonly id: number
  readonly position: number
  readonly title: string
  readonly reformArea: string | null
  readonly sources: readonly BlockId[]
}

export type Requirement = {
  readonly id: number
  readonly position: number
  readonly text: string
  readonly sources: readonly BlockId[]
}

export type PlanGoal = Requirement & {
  readonly measures: readonly Measure[]
  readonly dueText: string | null
  readonly dueOn: string | null
}

/** Who leads or co-ordinates: the words, and the agency or the class they mean once that is known. */
export type Party = {
  readonly part: 'lead' | 'coordinating'
  readonly words: string
  readonly kind: 'agency' | 'class' | 'position'
  readonly agencyId: number | null
  readonly classKey: string | null
  readonly isExcluded: boolean
}

export type TaskOrigin = 'table' | 'prose' | 'added'

/** What a task says, apart from where it stands. */
export type TaskContent = {
  readonly number: string | null
  readonly groupNumber: string | null
  readonly groupTitle: string | null
  readonly content: string
  readonly forms: readonly string[]
  readonly product: string | null
  readonly note: string | null
  readonly leadText: string | null
  readonly coordinatingText: string | null
  readonly timingText: string | null
  readonly timing: Timing
  readonly origin: TaskOrigin
  readonly sources: readonly BlockId[]
  readonly fieldSources: Readonly<Partial<Record<TaskField, readonly BlockId[]>>>
  readonly parties: readonly Party[]
}

export type Task = TaskContent & {
  readonly id: number
  readonly position: number
  /** Set when it was given out beside the plan's document; no amended document takes it out. */
  readonly extraKey?: string | null
  /** The task of the plan of the year before that it goes on from. */
  readonly followsTaskId?: number | null
  /** Ids of the plan's themes. */
  readonly themeIds: readonly number[]
}

export type PlanClause = {
  readonly id: number
  readonly parentId: number | null
  readonly label: string | null
  readonly text: string
  readonly mark: ClauseMark | null
  readonly blockId: BlockId
}

export type PlanDoubt = {
  readonly id: number
  readonly taskId: number | null
  readonly about: DoubtSubject
  readonly severity: 'blocking' | 'warning' | 'note'
  readonly code: string
  readonly reason: Text
  readonly sources: readonly BlockId[]
}

/** A plan with everything in it; `doubts` are those still open. */
export type WholePlan = {
  readonly head: PlanHead
  readonly themes: readonly Theme[]
  readonly requirements: readonly Requirement[]
  readonly goals: readonly PlanGoal[]
  readonly tasks: readonly Task[]
  readonly clauses: readonly PlanClause[]
  readonly doubts: readonly PlanDoubt[]
}

/** '911/KH-UBND', or the title's kind when the document carries no number. */
export const codeOf = (head: Pick<PlanHead, 'number' | 'symbol' | 'type'>): string =>
  head.number ? [head.number, head.symbol].filter(Boolean).join('/') : head.type
