import type { IssuedPlan, TaskOfPlan } from '../../planning/index.ts'
import { fold } from '../../platform/vietnamese.ts'
import type { RequiredCell } from './required-cell.ts'

export type Audience = { readonly key: string; readonly name: { readonly vi: string } }
export type ProposedTask = { readonly taskId: number; readonly audienceKeys: readonly string[] }
export type ProposedCoverage = {
  readonly tasks: readonly ProposedTask[]
  readonly cells: readonly RequiredCell[]
}

/** Words of a task that tell whom it is for, folded; an audience's own name tells it too. */
const signs: Readonly<Record<string, readonly string[]>> = {
  managers: ['lanh dao', 'nguoi dung dau', 'chi dao', 'quan ly'],
  officials: ['can bo', 'cong chuc', 'vien chuc', 'cong vu', 'co quan', 'hop giao ban', 'tap huan'],
  rural_people: ['nguoi dan', 'nhan dan', 'truyen thanh', 'cap xa', 'khu dan cu'],
  urban_people: ['nguoi dan', 'nhan dan', 'bang tin dien tu', 'led'],
  businesses: ['doanh nghiep', 'ho kinh doanh', 'hop tac xa'],
  organisations: ['mat tran', 'doan the', 'to chuc chinh tri'],
  young_people: ['thanh nien', 'hoc sinh', 'sinh vien'],
  older_people: ['nguoi cao tuoi'],
  ethnic_minorities: ['dan toc thieu so'],
  people_with_disabilities: ['nguoi khuyet tat'],
}

/**
 * A first reading of what a plan requires, from its own words: a task is for the audiences that it names, and a theme must
 * reach those of its tasks, every quarter where a task recurs. For a person to look at and accept.
 */
export function proposeRequired(
  { themes, tasks }: Pick<IssuedPlan, 'themes' | 'tasks'>,
  audiences: readonly Audience[],
): ProposedCoverage {
  const read = tasks.map((task) => ({ task, audienceKeys: audiencesIn(task, audiences) }))
  const cells = new Map<string, RequiredCell>()
  const known = new Set(themes.map(({ id }) => id))
  for (const { task, audienceKeys } of read)
    for (const themeId of task.themeIds.filter((id) => known.has(id)))
      for (const audienceKey of audienceKeys) {
        const key = `${themeId}.${audienceKey}`
        const per = comesAgain(task) ? 'quarter' : 'year'
        if (!cells.has(key) || (per === 'quarter' && cells.get(key)!.per === 'year'))
          cells.set(key, { themeId, audienceKey, classKey: null, areaIds: null, per, basis: basisOf(task) })
      }
  return {
    tasks: read.map(({ task, audienceKeys }) => ({ taskId: task.id, audienceKeys })),
    cells: [...cells.values()],
  }
}

function audiencesIn({ content, forms }: TaskOfPlan, audiences: readonly Audience[]): readonly string[] {
  const words = ` ${fold([content, ...forms].join(' ')).replace(/[^a-z0-9]+/g, ' ')} `
  return audiences
    .filter(({ key, name }) =>
      [...(signs[key] ?? []), ownWord(name.vi)].some((sign) => words.includes(` ${sign} `)),
    )
    .map(({ key }) => key)
}

/** 'Đồng bào Chăm' is named by 'tiếng Chăm' too. */
const ownWord = (name: string): string => fold(name).replace(/^dong bao /, '')

const comesAgain = ({ timingKind }: TaskOfPlan) => timingKind === 'recurring' || timingKind === 'continuous'

const basisOf = ({ number, content }: TaskOfPlan): string =>
  `Nhiệm vụ ${number ?? `“${content.slice(0, 80)}”`} của kế hoạch`
