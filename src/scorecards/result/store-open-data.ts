import { sql } from 'kysely'
import type { Column, Dataset, Row } from '../../platform/open-data/index.ts'
import { resultsTag } from './tags.ts'

const about: readonly Column[] = [
  { key: 'round', type: 'text', meaning: { vi: 'Mã đợt chấm điểm', en: 'Key of the round' } },
  { key: 'year', type: 'number', meaning: { vi: 'Năm được chấm', en: 'Year scored' } },
  { key: 'agency', type: 'text', meaning: { vi: 'Mã đơn vị', en: 'Key of the agency' } },
  {
    key: 'agency_name',
    type: 'text',
    meaning: { vi: 'Tên đơn vị tại ngày cuối kỳ số liệu', en: 'Name on the last day of the period' },
  },
  { key: 'group', type: 'text', meaning: { vi: 'Mã nhóm đơn vị', en: 'Key of the group' } },
]

const isSample: Column = {
  key: 'is_sample',
  type: 'flag',
  meaning: { vi: 'Số liệu mẫu của bản trình diễn', en: 'Sample data of the demonstration' },
}

const points = (key: string, vi: string, en: string): Column => ({ key, type: 'number', meaning: { vi, en } })

/** Every published sheet: points, applicable maximum, index, rank. Points as decimals. */
export const resultsDataset: Dataset = {
  key: 'cham-diem',
  title: { vi: 'Kết quả chấm điểm cải cách hành chính', en: 'Scores of administrative reform' },
  about: {
    vi: 'Điểm, điểm tối đa áp dụng, chỉ số và thứ hạng của từng đơn vị trong các đợt đã công bố.',
    en: 'Points, applicable maximum, index and rank of every agency in published rounds.',
  },
  tags: [resultsTag],
  columns: [
    ...about,
    points('points', 'Điểm', 'Points'),
    points('applicable_maximum', 'Điểm tối đa áp dụng', 'Applicable maximum'),
    points('index', 'Chỉ số (%)', 'Index (%)'),
    points('rank', 'Hạng trong nhóm', 'Rank in the group'),
    { key: 'is_tied', type: 'flag', meaning: { vi: 'Đồng hạng', en: 'Shares the rank' } },
    { key: 'decision', type: 'text', meaning: { vi: 'Số quyết định công bố', en: 'Number of the decision' } },
    { key: 'address', type: 'address', meaning: { vi: 'Địa chỉ trang', en: 'Address of its page' } },
    isSample,
  ],
  async rows(db, { origin }, after, limit) {
    const { rows } = await sql<Row>`
      select s.id, r.slug as round, r.year, a.slug as agency, n.short_name as agency_name, s.class_key as "group",
        s.total / 1000.0 as points, s.applicable_maximum / 1000.0 as applicable_maximum, s.index_value / 1000.0 as index,
        s.rank, s.is_tied, r.decision_number as decision, r.is_sample
      from scorecards.sheet s join scorecards.round r on r.id = s.round_id and r.state = 'published'
      join agencies.agency a on a.id = s.agency_id
      left join agencies.agency_name n
        on n.agency_id = a.id and n.valid_from <= r.to_day and (n.valid_to is null or n.valid_to > r.to_day)
      where s.id > ${after?.id ?? 0} order by s.id limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, address: `${origin}/cham-diem/${row.round}/${row.agency}` }))
  },
  async extent(db) {
    const { rows } = await sql<{ count: number; updatedAt: string | null }>`
      select count(*)::int as count, max(r.published_at) as updated_at
      from scorecards.sheet s join scorecards.round r on r.id = s.round_id and r.state = 'published'`.execute(
      db,
    )
    return rows[0] ?? { count: 0, updatedAt: null }
  },
}

/** Every scored criterion of every published sheet. */
export const criteriaDataset: Dataset = {
  key: 'cham-diem-tieu-chi',
  title: { vi: 'Điểm từng tiêu chí', en: 'Points by criterion' },
  about: {
    vi: 'Điểm tự chấm, thẩm định và kết quả của từng tiêu chí trong các đợt chấm điểm đã công bố.',
    en: 'Self-score, appraised and final points of every criterion in published rounds.',
  },
  tags: [resultsTag],
  columns: [
    ...about,
    { key: 'criterion', type: 'text', meaning: { vi: 'Mã tiêu chí', en: 'Code of the criterion' } },
    { key: 'criterion_name', type: 'text', meaning: { vi: 'Tên tiêu chí', en: 'Its name' } },
    points('maximum', 'Điểm tối đa', 'Maximum'),
    {
      key: 'is_applicable',
      type: 'flag',
      meaning: { vi: 'Áp dụng với đơn vị', en: 'Applies to the agency' },
    },
    points('self_points', 'Điểm tự chấm', 'Self-score'),
    points('appraised_points', 'Điểm thẩm định', 'Appraised points'),
    points('final_points', 'Điểm kết quả', 'Final points'),
    isSample,
  ],
  async rows(db, _asked, after, limit) {
    const { rows } = await sql<Row>`
      select p.sheet_id, p.criterion_id, r.slug as round, r.year, a.slug as agency, n.short_name as agency_name,
        s.class_key as "group", c.code as criterion, c.name_vi as criterion_name, c.maximum / 1000.0 as maximum,
        p.is_applicable, p.self_points / 1000.0 as self_points, p.appraised_points / 1000.0 as appraised_points,
        p.final_points / 1000.0 as final_points, r.is_sample
      from scorecards.score p join scorecards.sheet s on s.id = p.sheet_id
      join scorecards.round r on r.id = s.round_id and r.state = 'published'
      join scorecards.criterion c on c.id = p.criterion_id
      join agencies.agency a on a.id = s.agency_id
      left join agencies.agency_name n
        on n.agency_id = a.id and n.valid_from <= r.to_day and (n.valid_to is null or n.valid_to > r.to_day)
      where (p.sheet_id, p.criterion_id) > (${after?.sheetId ?? 0}, ${after?.criterionId ?? 0})
      order by p.sheet_id, p.criterion_id limit ${limit}`.execute(db)
    return rows
  },
  async extent(db) {
    const { rows } = await sql<{ count: number; updatedAt: string | null }>`
      select count(*)::int as count, max(r.published_at) as updated_at
      from scorecards.score p join scorecards.sheet s on s.id = p.sheet_id
      join scorecards.round r on r.id = s.round_id and r.state = 'published'`.execute(db)
    return rows[0] ?? { count: 0, updatedAt: null }
  },
}
