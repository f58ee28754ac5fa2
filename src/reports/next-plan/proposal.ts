import type { NextTask, PlanGoal, Task } from '../../planning/index.ts'
import type { Text } from '../../platform/i18n.ts'

/** A fact that speaks for what is proposed, and where its rows are. */
export type Why = { readonly text: Text; readonly href?: string }

export type Change = 'kept' | 'moved' | 'added' | 'dropped'

/** A task of the plan to be, with why it stays, moves, comes or goes. */
export type ProposedTask = {
  /** 't12' goes on from task 12, 'c3.officials' fills a cell, 'g5' serves a goal, 's3' ends a silence. */
  readonly key: string
  readonly change: Change
  readonly task: NextTask
  /** The task of this year that it goes on from. */
  readonly before?: Task
  readonly whys: readonly Why[]
}

/** How a goal stands: what was reached and what was aimed at, as shares of the work that is due. */
export type GoalStanding = {
  readonly state: 'met' | 'unmet' | 'not-due' | 'not-counted'
  readonly done: number
  readonly due: number
  /** The share aimed at, 0 to 1. */
  readonly target: number
  /** The task whose work tells of it. */
  readonly task?: Task
}

export type ProposedGoal = {
  readonly key: string
  readonly goal: PlanGoal
  readonly text: string
  readonly standing: GoalStanding
  readonly href?: string
}

export type ThemeProposal = {
  /** Undefined: tasks that serve no theme. */
  readonly theme?: { readonly id: number; readonly position: number; readonly title: string }
  readonly whys: readonly Why[]
  readonly tasks: readonly ProposedTask[]
}

/** The plan of the year after, theme by theme, for a person to choose from. */
export type NextProposal = {
  readonly goals: readonly ProposedGoal[]
  /** In the order of the plan's annex, group by group. */
  readonly tasks: readonly ProposedTask[]
  /** The same under their themes. */
  readonly themes: readonly ThemeProposal[]
}
