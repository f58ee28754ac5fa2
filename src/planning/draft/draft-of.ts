import type { Directory } from '../../agencies/index.ts'
import type { Doubt, Goal, Parties, UnderstoodPlan, UnderstoodTask } from '../import/plan-document.ts'
import type { PlanGoal, Requirement, Theme } from '../plan.ts'
import { reformAreaOf } from '../reform-areas.ts'
import { isResolved, resolveParties } from './resolve-parties.ts'
import type { NewDoubt } from './store-draft.ts'
import type { NewTask } from './store-new-tasks.ts'

/** What an import becomes before it is rows: themes by their order, because they have no ids yet. */
export type DraftParts = {
  readonly themes: readonly Omit<Theme, 'id'>[]
  readonly requirements: readonly Omit<Requirement, 'id'>[]
  readonly goals: readonly Omit<PlanGoal, 'id'>[]
  readonly tasks: readonly (Omit<NewTask, 'themeIds'> & { readonly themeOrders: readonly number[] })[]
  /** `taskOrder` is the position of the task a doubt is about. */
  readonly doubts: readonly (Omit<NewDoubt, 'taskId'> & { readonly taskOrder: number | null })[]
}

/** Brings what was understood of a document together with the agencies of its day. */
export function draftOf(plan: UnderstoodPlan, directory: Directory, ownAgencyId: number): DraftParts {
  const tasks = plan.tasks.map((task) => taskOf(task, directory, ownAgencyId))
  return {
    themes: plan.themes.map(({ order, text, sources }) => ({
      position: order,
      title: text,
      reformArea: reformAreaOf(text),
      sources,
    })),
    requirements: plan.requirements.map(({ order, text, sources }) => ({ position: order, text, sources })),
    goals: plan.goals.map(goalOf),
    tasks,
    doubts: [
      ...issuerDoubts(plan, directory, ownAgencyId),
      ...plan.doubts.map(doubtOf),
      ...tasks.flatMap((task) => partyDoubts(task, directory)),
    ],
  }
}

const goalOf = (goal: Goal) => ({
  position: goal.order,
  text: goal.text,
  measures: goal.measures,
  dueText: goal.due?.text ?? null,
  dueOn: goal.due?.date ?? null,
  sources: goal.sources,
})

function taskOf(task: UnderstoodTask, directory: Directory, ownAgencyId: number) {
  const { text: timingText = null, ...timing } = task.timing ?? { kind: 'unknown' as const }
  const parties = (words: Parties | null, part: 'lead' | 'coordinating') =>
    resolveParties(words, part, directory, ownAgencyId)
  return {
    position: task.order,
    number: task.number,
    groupNumber: task.group?.number ?? null,
    groupTitle: task.group?.title ?? null,
    content: task.content,
    forms: task.forms,
    product: task.product,
    note: task.note,
    leadText: task.lead?.text ?? null,
    coordinatingText: task.coordinating?.text ?? null,
    timingText,
    timing,
    origin: task.source,
    sources: task.sources,
    fieldSources: task.fieldSources,
    parties: [...parties(task.lead, 'lead'), ...parties(task.coordinating, 'coordinating')],
    themeOrders: task.themes,
  }
}

const doubtOf = ({ where, ...doubt }: Doubt) => ({
  ...doubt,
  sources: where,
  taskOrder: doubt.about.kind === 'task' ? doubt.about.order : null,
})

/** The document says another agency issued it than the one whose plan it is to become. */
function issuerDoubts({ document }: UnderstoodPlan, directory: Directory, ownAgencyId: number) {
  const words = document.issuing_body
  const issuer = words === null ? undefined : directory.byWords(words)
  if (!issuer || issuer.id === ownAgencyId) return []
  const own = directory.byId(ownAgencyId)?.shortName ?? ''
  return [
    {
      code: 'issued_by_another',
      severity: 'warning' as const,
      about: { kind: 'document' as const, field: 'issuing_body' as const },
      sources: document.sources,
      taskOrder: null,
      reason: {
        vi: `Văn bản do ${issuer.shortName} ban hành, trong khi đang nhập thành kế hoạch của ${own}.`,
        en: `The document was issued by ${issuer.shortName} but is being imported as a plan of ${own}.`,
      },
    },
  ]
}

/** An unknown lead stops the plan from going out; an unknown co-ordinator is only to be looked at. */
function partyDoubts(task: ReturnType<typeof taskOf>, directory: Directory) {
  return task.parties
    .filter((party) => !isResolved(party, directory))
    .map(({ part, words }) => ({
      code: part === 'lead' ? 'lead_unresolved' : 'coordinating_unresolved',
      severity: part === 'lead' ? ('blocking' as const) : ('warning' as const),
      about: { kind: 'task' as const, order: task.position, field: part },
      sources: task.fieldSources[part] ?? task.sources,
      taskOrder: task.position,
      reason:
        part === 'lead'
          ? {
              vi: `Chưa xác định được cơ quan chủ trì "${words}" trong danh mục đơn vị.`,
              en: `The lead "${words}" is not in the directory of agencies.`,
            }
          : {
              vi: `Chưa xác định được cơ quan phối hợp "${words}" trong danh mục đơn vị.`,
              en: `The co-ordinating agency "${words}" is not in the directory of agencies.`,
            },
    }))
}
