import { keepDraft } from '../../src/planning/draft/keep-draft.ts'
import type {
  Doubt,
  Parties,
  UnderstoodPlan,
  UnderstoodTask,
} from '../../src/planning/import/plan-document.ts'
import type { SourceDocument } from '../../src/planning/import/source-document.ts'
import type { Timing } from '../../src/planning/import/timing.ts'
import type { World } from './world.ts'

export const parties = (more: Partial<Parties>): Parties => ({
  text: [...(more.agencies ?? []), ...(more.classes ?? [])].join('; '),
  agencies: [],
  classes: [],
  ...more,
})

export const understoodTask = (
  order: number,
  content: string,
  more: Partial<UnderstoodTask> = {},
): UnderstoodTask => ({
  order,
  number: `${order}`,
  group: null,
  source: 'table',
  content,
  forms: [],
  product: null,
  note: null,
  lead: parties({ agencies: ['Sở Nội vụ'] }),
  coordinating: null,
  timing: timed('Quý IV/2023', { kind: 'quarter', quarter: '2023-Q4' }),
  themes: [1],
  fieldSources: {},
  sources: [`t1.r${order + 1}`],
  ...more,
})

export const timed = (text: string, timing: Timing) => ({ text, ...timing })

/** One task for a department, one for all communes every quarter. */
export const twoTasks: readonly UnderstoodTask[] = [
  understoodTask(1, 'Tập huấn kỹ năng truyền thông cho công chức đầu mối'),
  understoodTask(2, 'Phát thanh nội dung cải cách hành chính trên hệ thống truyền thanh cơ sở', {
    lead: parties({ classes: ['ubnd_cap_xa'] }),
    timing: timed('Hằng quý', { kind: 'recurring', every: 'quarter', times: 1 }),
  }),
]

export const understood = (
  tasks: readonly UnderstoodTask[] = twoTasks,
  more: { readonly number?: string | null; readonly doubts?: readonly Doubt[]; readonly date?: string } = {},
): UnderstoodPlan => ({
  document: {
    type: 'Kế hoạch',
    number: more.number === undefined ? '911' : more.number,
    symbol: 'KH-UBND',
    date: more.date ?? '2023-03-15',
    place: 'Ninh Thuận',
    parent_body: null,
    issuing_body: 'Ủy ban nhân dân tỉnh Ninh Thuận',
    title: 'Thông tin, tuyên truyền cải cách hành chính tỉnh Ninh Thuận năm 2023',
    year: 2023,
    signer: null,
    carries_out: [],
    sources: ['p1'],
  },
  clauses: [
    {
      label: 'I',
      level: 1,
      text: 'Yêu cầu',
      sources: ['p2'],
      children: [
        {
          label: '1',
          level: 2,
          text: 'Bám sát lộ trình',
          marked: 'requirement',
          sources: ['p3'],
          children: [],
        },
      ],
    },
  ],
  requirements: [{ order: 1, text: 'Bám sát lộ trình', sources: ['p3'] }],
  goals: [
    {
      order: 1,
      text: '100% cơ quan ban hành kế hoạch',
      measures: [{ figure: 100, unit: '%' }],
      due: null,
      sources: [],
    },
  ],
  themes: [
    { order: 1, text: 'Công tác chỉ đạo điều hành', sources: ['p4'] },
    { order: 2, text: 'Cải cách thể chế', sources: ['p5'] },
  ],
  forms: [],
  tasks,
  doubts: more.doubts ?? [],
})

const source = (tasks: readonly UnderstoodTask[]): SourceDocument => ({
  format: 'docx',
  fileName: 'ke-hoach.docx',
  footnotes: [],
  blocks: [
    { id: 'p1', kind: 'paragraph', text: 'KẾ HOẠCH', bold: true, centred: true },
    { id: 'p2', kind: 'paragraph', text: 'Yêu cầu', label: 'I.' },
    { id: 'p3', kind: 'paragraph', text: 'Bám sát lộ trình', label: '1.' },
    {
      id: 't1',
      kind: 'table',
      columns: 2,
      rows: tasks.map((task, at) => ({
        id: `t1.r${at + 2}`,
        cells: [cell(at + 2, 1, task.number ?? ''), cell(at + 2, 2, task.content)],
      })),
    },
  ],
})

const cell = (row: number, column: number, text: string) => ({
  id: `t1.r${row}.c${column}`,
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  text,
  lines: [{ text }],
})

/** A draft of the province's, as if its document had been read. Answers the plan's id. */
export async function draft(
  world: World,
  plan = understood(),
  amendsPlanId: number | null = null,
): Promise<number> {
  const agencyId = await world.agencyId('ubnd-tinh-ninh-thuan')
  return world.db.transaction().execute((tx) =>
    keepDraft(tx, plan, source(plan.tasks), {
      agencyId,
      amendsPlanId,
      isSample: false,
      file: null,
      by: 'Chuyên viên (mẫu)',
      at: world.clock.now().toString(),
      today: world.clock.today().toString(),
    }),
  )
}
