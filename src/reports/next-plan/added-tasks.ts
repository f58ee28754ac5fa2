import type { Lacking, LackingCell, SilentTheme } from '../../coverage/index.ts'
import { classParty, moveDay, type NextTask, readTiming, type WholePlan } from '../../planning/index.ts'
import type { Calendar } from '../../platform/calendar/index.ts'
import { formatDay } from '../../platform/dates.ts'
import { both } from './carried-tasks.ts'
import { whyOfGoal } from './goal-words.ts'
import { groupOf, leadOf, overseer } from './neighbours.ts'
import type { ProposedGoal, ProposedTask } from './proposal.ts'
import { whyTexts as t } from './why-texts.ts'

type Around = { readonly plan: WholePlan; readonly calendar: Calendar }

/** What would fill the gaps of this year: a task for each empty cell, each unmet goal and each theme that was silent. */
export const addedTasks = (
  plan: WholePlan,
  { cells, silences }: Lacking,
  goals: readonly ProposedGoal[],
  calendar: Calendar,
): readonly ProposedTask[] => [
  ...goals
    .filter(({ standing }) => standing.state === 'unmet')
    .map((goal) => forGoal(goal, { plan, calendar })),
  ...silences.flatMap((silence) => forSilence(silence, { plan, calendar }) ?? []),
  ...cells.flatMap((cell) => forCell(cell, { plan, calendar }) ?? []),
]

function forCell(cell: LackingCell, around: Around): ProposedTask | undefined {
  const { plan, calendar } = around
  const theme = plan.themes.find(({ id }) => id === cell.themeId)
  if (!theme) return undefined
  const lead = cell.classKey ? classParty('lead', cell.classKey) : leadOf(plan, theme.id)
  const audience = { vi: lower(cell.audience.vi), en: lower(cell.audience.en) }
  const areas = {
    vi: [audience.vi, cell.missing, cell.asked],
    en: [audience.en, cell.missing, cell.asked],
  } as const
  const text =
    cell.asked > 1
      ? { vi: t.emptyAreas.vi(...areas.vi), en: t.emptyAreas.en(...areas.en) }
      : { vi: t.emptyCell.vi(audience.vi, cell.basis), en: t.emptyCell.en(audience.en, cell.basis) }
  const form = cell.form
  return {
    key: `c${theme.id}.${cell.audienceKey}`,
    change: 'added',
    task: {
      ...added(around, theme.id, theme.position, timingFor(cell.per, plan.head.year, calendar)),
      content: `Thông tin, tuyên truyền ${lower(theme.title)} đến ${audience.vi}`,
      forms: form ? [form.vi] : [],
      leadText: lead?.words ?? null,
      parties: lead ? [lead] : [],
    },
    whys: [
      { text, href: cell.href },
      ...(form ? [{ text: { vi: t.worked.vi(form.vi), en: t.worked.en(form.en) }, href: cell.href }] : []),
    ],
  }
}

function forSilence(silence: SilentTheme, around: Around): ProposedTask | undefined {
  const { plan } = around
  const theme = plan.themes.find(({ id }) => id === silence.themeId)
  if (!theme) return undefined
  const lead = leadOf(plan, theme.id)
  return {
    key: `s${theme.id}`,
    change: 'added',
    task: {
      ...added(around, theme.id, theme.position, 'Hằng tháng'),
      content: `Duy trì tin, bài hằng tháng về ${lower(theme.title)}`,
      forms: ['Tin, bài'],
      leadText: lead?.words ?? null,
      parties: lead ? [lead] : [],
    },
    whys: [{ text: whyOfSilence(silence), href: silence.href }],
  }
}

export const whyOfSilence = ({ workingDays, allowed, from, to }: SilentTheme) =>
  both(t.silence, workingDays, allowed, formatDay(from), formatDay(to))

function forGoal({ goal, text, standing, href }: ProposedGoal, around: Around): ProposedTask {
  const { plan } = around
  const theme = plan.themes.find(({ id }) => standing.task?.themeIds.includes(id))
  const lead = overseer(plan)
  return {
    key: `g${goal.id}`,
    change: 'added',
    task: {
      ...added(around, theme?.id, theme?.position, 'Hằng quý'),
      ...groupOf(plan, /theo dõi|kiểm tra|giám sát|báo cáo/iu),
      content: `Rà soát, đôn đốc các đơn vị chưa hoàn thành mục tiêu: ${text.replace(/[.;]+$/u, '')}`,
      forms: ['Văn bản'],
      product: 'Danh sách đơn vị chưa hoàn thành; văn bản đôn đốc',
      leadText: lead?.words ?? null,
      parties: lead ? [lead] : [],
    },
    whys: [{ text: whyOfGoal(standing), href }],
  }
}

function added({ plan }: Around, themeId: number | undefined, position: number | undefined, timing: string) {
  const { text: _, ...read } = readTiming(timing, plan.head.year + 1).timing
  return {
    followsTaskId: null,
    ...groupOf(plan, themeId),
    product: null,
    note: position === undefined ? null : `Nội dung ${position}`,
    coordinatingText: null,
    timingText: timing,
    timing: read,
    themeIds: themeId === undefined ? [] : [themeId],
  } satisfies Partial<NextTask>
}

/** As often as the cell is wanted; once a year by the end of November, off rest days. */
function timingFor(per: LackingCell['per'], year: number, calendar: Calendar): string {
  if (per === 'quarter') return 'Hằng quý'
  return per === 'half' ? 'Hằng 6 tháng' : `Trước ngày ${formatDay(moveDay(`${year}-11-30`, calendar))}`
}

/** A name inside a sentence: 'Cải cách thể chế' becomes 'cải cách thể chế'; what begins with an abbreviation stays. */
const lower = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
