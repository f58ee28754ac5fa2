import type { Text } from '../../platform/i18n.ts'
import type { BlockId } from './source-document.ts'
import type { Timing, Written } from './timing.ts'

/** What was understood of a plan's document. Everything names the blocks of the source it was read from. */
export type UnderstoodPlan = {
  readonly document: PlanHeader
  readonly clauses: readonly Clause[]
  readonly requirements: readonly Passage[]
  readonly goals: readonly Goal[]
  readonly themes: readonly Passage[]
  readonly forms: readonly Passage[]
  readonly tasks: readonly UnderstoodTask[]
  readonly doubts: readonly Doubt[]
}

type Sourced = { readonly sources: readonly BlockId[] }

/** Days are ISO ('2023-03-15'). `parent_body` is the upper line of a department's letterhead. */
export type PlanHeader = Sourced & {
  readonly type: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly date: string | null
  readonly place: string | null
  readonly parent_body: string | null
  readonly issuing_body: string | null
  readonly title: string | null
  readonly year: number | null
  readonly signer: Signer | null
  readonly carries_out: readonly PlanReference[]
}

/** `authority` is TM., KT., TL., TUQ. or Q. with the body it stands for, as written. */
export type Signer = {
  readonly authority: string | null
  readonly title: string | null
  readonly name: string | null
}

export type PlanReference = {
  readonly number: string
  readonly symbol: string
  readonly date: string | null
  readonly issuing_body: string | null
}

/** A numbered passage; `label` as printed ("I", "1", "a", "–"), null for running text. `level` counts from 1. */
export type Clause = Sourced & {
  readonly label: string | null
  readonly level: number
  readonly text: string
  readonly marked?: ClauseMark
  readonly children: readonly Clause[]
}

export type ClauseMark = 'requirement' | 'goal' | 'theme' | 'form' | 'task'

export type Passage = Sourced & { readonly order: number; readonly text: string }

export type Goal = Passage & {
  readonly measures: readonly Measure[]
  readonly due: { readonly text: string; readonly date: string } | null
}

export type Measure = {
  readonly figure: number
  readonly unit: string
  readonly comparison?: '>=' | '<=' | '>' | '<'
  readonly per?: 'day' | 'week' | 'month' | 'quarter' | 'half_year' | 'year'
}

export type UnderstoodTask = Sourced & {
  readonly order: number
  readonly number: string | null
  readonly group: { readonly number: string | null; readonly title: string } | null
  readonly source: 'table' | 'prose'
  readonly content: string
  readonly forms: readonly string[]
  readonly product: string | null
  readonly note: string | null
  readonly lead: Parties | null
  readonly coordinating: Parties | null
  readonly timing: Written<Timing> | null
  readonly themes: readonly number[]
  /** Where each field was read, when that is narrower than the task's own sources. */
  readonly fieldSources: Readonly<Partial<Record<TaskField, readonly BlockId[]>>>
}

export type TaskField =
  | 'content'
  | 'forms'
  | 'product'
  | 'note'
  | 'lead'
  | 'coordinating'
  | 'timing'
  | 'themes'

/**
 * Who leads or co-ordinates: the document's words with abbreviations written out. Resolving them to agencies of the
 * directory on a date is not done here. `unresolved` are the words that are neither agency, class nor post.
 */
export type Parties = {
  readonly text: string
  readonly agencies: readonly string[]
  readonly classes: readonly AgencyClass[]
  readonly positions?: readonly string[]
  readonly except?: readonly string[]
  readonly unresolved?: readonly string[]
}

export const agencyClasses = [
  'so_ban_nganh',
  'ubnd_cap_huyen',
  'ubnd_cap_xa',
  'to_chuc_chinh_tri_xa_hoi',
  'co_quan_bao_chi',
  'co_quan_trung_uong_tren_dia_ban',
  'co_quan_lien_quan',
  'don_vi_su_nghiep',
  'phong_chuyen_mon',
  'don_vi_thuoc_bo',
  'so_chuyen_nganh_dia_phuong',
  'thon',
  'truong_hoc',
] as const
export type AgencyClass = (typeof agencyClasses)[number]

/** Something not understood or not certain: where it stands, why, and which understood thing it is about. */
export type Doubt = {
  readonly code: string
  readonly severity: 'blocking' | 'warning' | 'note'
  readonly about: DoubtSubject
  readonly where: readonly BlockId[]
  readonly reason: Text
}

export type DoubtSubject =
  | { readonly kind: 'document'; readonly field?: keyof PlanHeader }
  | { readonly kind: 'goal' | 'requirement' | 'theme' | 'form'; readonly order: number }
  | { readonly kind: 'task'; readonly order: number; readonly field?: TaskField | 'number' | 'group' }
  | { readonly kind: 'table' | 'block' }
