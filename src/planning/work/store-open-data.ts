import { sql } from 'kysely'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Dataset, Row } from '../../platform/open-data/index.ts'
import { lateThreshold } from './assignment.ts'
import { counts } from './store-progress.ts'

/** The tasks of issued plans with how far they have come. */
export const tasksDataset: Dataset = {
  key: 'nhiem-vu',
  title: { vi: 'Nhiệm vụ của các kế hoạch', en: 'Tasks of the plans' },
  about: {
    vi: 'Nhiệm vụ của các kế hoạch đã ban hành và tiến độ: việc được giao, đã làm, đã xác minh, quá hạn.',
    en: 'Tasks of the issued plans and how far they have come: assigned, done, verified, late.',
  },
  tags: ['plans', 'home'],
  columns: [
    { key: 'plan', type: 'text', meaning: { vi: 'Số, ký hiệu kế hoạch', en: 'Number of the plan' } },
    { key: 'year', type: 'number', meaning: { vi: 'Năm của kế hoạch', en: 'Year of the plan' } },
    {
      key: 'task_id',
      type: 'number',
      meaning: { vi: 'Mã nhiệm vụ, không đổi', en: 'Identifier of the task' },
    },
    { key: 'content', type: 'text', meaning: { vi: 'Nội dung nhiệm vụ', en: 'What is to be done' } },
    { key: 'product', type: 'text', meaning: { vi: 'Sản phẩm', en: 'Product' } },
    {
      key: 'leads',
      type: 'text',
      meaning: { vi: 'Cơ quan chủ trì, như văn bản ghi', en: 'Who leads, as the document says' },
    },
    {
      key: 'timing',
      type: 'text',
      meaning: { vi: 'Thời gian, như văn bản ghi', en: 'When, as the document says' },
    },
    { key: 'total', type: 'number', meaning: { vi: 'Việc được giao', en: 'Assignments' } },
    {
      key: 'done',
      type: 'number',
      meaning: { vi: 'Việc đã làm, gồm cả đã xác minh', en: 'Done, the verified ones among them' },
    },
    { key: 'verified', type: 'number', meaning: { vi: 'Việc đã xác minh', en: 'Verified' } },
    { key: 'late', type: 'number', meaning: { vi: 'Việc quá hạn hôm nay', en: 'Late today' } },
    { key: 'address', type: 'address', meaning: { vi: 'Địa chỉ trang', en: 'Address of its page' } },
    {
      key: 'is_sample',
      type: 'flag',
      meaning: { vi: 'Thuộc kế hoạch mẫu của bản trình diễn', en: 'Of a sample plan of the demonstration' },
    },
  ],
  async rows(db, { today, origin }, after, limit) {
    const lateBy = lateThreshold(today, vietnamCalendar())
    const { rows } = await sql<Row>`
      select concat_ws('/', p.number, p.symbol) as plan, p.year, p.slug, p.is_sample, t.id as task_id, t.content,
        t.product, t.lead_text as leads, t.timing_text as timing, c.total, c.done, c.verified, c.late
      from planning.task t join planning.plan p on p.id = t.plan_id and p.state = 'issued'
      join lateral (
        select ${counts(lateBy)} from planning.assignment a where a.task_id = t.id and a.state <> 'cancelled'
      ) c on true
      where t.removed_on is null and t.id > ${after?.taskId ?? 0} order by t.id limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, address: `${origin}/ke-hoach/${row.slug}#nhiem-vu-${row.taskId}` }))
  },
  async extent(db) {
    const { rows } = await sql<{ count: number; updatedAt: string | null }>`
      select count(*)::int as count, (select max(at) from planning.assignment_move) as updated_at
      from planning.task t join planning.plan p on p.id = t.plan_id and p.state = 'issued'
      where t.removed_on is null`.execute(db)
    return rows[0] ?? { count: 0, updatedAt: null }
  },
}
