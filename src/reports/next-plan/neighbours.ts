import type { Party, Task, WholePlan } from '../../planning/index.ts'

/** Who leads most tasks of a theme: who would lead one more. */
export const leadOf = (plan: WholePlan, themeId: number): Party | undefined =>
  mostOf(plan.tasks.filter((task) => task.themeIds.includes(themeId)))

/** The one agency that leads most of the plan: it watches over the rest. */
export const overseer = (plan: WholePlan): Party | undefined =>
  mostOf(plan.tasks, (party) => party.classKey === null && party.agencyId !== null)

function mostOf(tasks: readonly Task[], counts: (party: Party) => boolean = () => true): Party | undefined {
  const leads = tasks.flatMap((task) =>
    task.parties
      .filter((party) => party.part === 'lead' && !party.isExcluded && counts(party))
      .map((party) => ({ party, task })),
  )
  const who = ({ party: { agencyId, classKey, words } }: (typeof leads)[number]) =>
    `${classKey ?? agencyId ?? words}`
  return heaviest(Map.groupBy(leads, who))?.party
}

/** A task for all themes tells little of one: each weighs the less the more themes it serves. */
function heaviest<T extends { readonly task: Task }>(
  groups: ReadonlyMap<unknown, readonly T[]>,
): T | undefined {
  const weightOf = (some: readonly T[]) =>
    some.reduce((sum, { task }) => sum + 1 / Math.max(task.themeIds.length, 1), 0)
  return [...groups.values()].sort((a, b) => weightOf(b) - weightOf(a))[0]?.[0]
}

type Group = Pick<Task, 'groupNumber' | 'groupTitle'>

/** The group in which a task of this theme, or under such a title, stands: that of most of its tasks, else the last. */
export function groupOf(plan: WholePlan, sign: number | undefined | RegExp): Group {
  const own = plan.tasks.filter((task) =>
    sign instanceof RegExp
      ? sign.test(task.groupTitle ?? '')
      : sign !== undefined && task.themeIds.includes(sign),
  )
  const placed = own.map((task) => ({ task }))
  const task = heaviest(Map.groupBy(placed, (one) => one.task.groupTitle))?.task ?? plan.tasks.at(-1)
  return { groupNumber: task?.groupNumber ?? null, groupTitle: task?.groupTitle ?? null }
}

/** Every group together and in the order of the plan; what is added stands at the end of its group. */
export function inGroups<T extends { readonly task: Group }>(tasks: readonly T[]): readonly T[] {
  const groups = Map.groupBy(tasks, ({ task }) => `${task.groupNumber}\n${task.groupTitle}`)
  return [...groups.values()].flat()
}
