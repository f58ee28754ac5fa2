import type { Queryable } from '../platform/database/open.ts'
import type { Deps } from '../platform/http/context.ts'
import type { Text } from '../platform/i18n.ts'
import type { Boundary } from './evidence/camera/boundary.ts'

/** Work of an agency that an activity may serve. */
export type WorkOption = {
  readonly assignmentId: number
  readonly taskId: number
  readonly content: string
  readonly period: Text
  /** ISO; null: on event. */
  readonly dueOn: string | null
  /** The days of its period, ISO. */
  readonly from: string
  readonly to: string
  readonly themeIds: readonly number[]
  /** Forms in the plan's words. */
  readonly forms: readonly string[]
}

export type ThemeOption = {
  readonly id: number
  readonly position: number
  readonly title: string
  readonly reformArea: string | null
  readonly planId: number
  /** Whose plan it is. */
  readonly agencyId: number
}

export type ServedAssignment = {
  readonly assignmentId: number
  readonly taskId: number
  readonly content: string
  readonly period: Text
}

/** What activities ask of planning; wired where the site is put together. */
export type PlanningPorts = {
  /** Themes of the issued plans of a year. */
  themesOfYear(db: Queryable, year: number): Promise<readonly ThemeOption[]>
  /** Open work of the agency on that day, soonest due first. */
  openWorkOf(db: Queryable, agencyId: number, today: Temporal.PlainDate): Promise<readonly WorkOption[]>
  /** Those of the assignments that are the agency's and not cancelled, in any other state. */
  assignmentsOf(
    db: Queryable,
    agencyId: number,
    assignmentIds: readonly number[],
  ): Promise<readonly ServedAssignment[]>
  /** The boundary of an area, by the agency that is its authority, where one was imported. */
  boundaryOf?(db: Queryable, areaId: number): Promise<Boundary | undefined>
}

export type ActivityDeps = Pick<Deps, 'db' | 'clock' | 'files'> & { readonly planning: PlanningPorts }
