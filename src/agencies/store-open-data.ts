import { sql } from 'kysely'
import type { Dataset, Row } from '../platform/open-data/index.ts'

/** Agencies with the names they bear today; those that have ended under their last. */
export const agenciesDataset: Dataset = {
  key: 'don-vi',
  title: { vi: 'Cơ quan, đơn vị', en: 'Agencies' },
  about: {
    vi: 'Cơ quan, đơn vị với tên và nơi trực thuộc hiện nay; đơn vị đã kết thúc ghi tên sau cùng.',
    en: 'Agencies with their present names and parents; those that have ended under their last name.',
  },
  tags: ['agencies'],
  columns: [
    { key: 'key', type: 'text', meaning: { vi: 'Mã đơn vị', en: 'Key of the agency' } },
    { key: 'name', type: 'text', meaning: { vi: 'Tên đầy đủ', en: 'Full name' } },
    { key: 'short_name', type: 'text', meaning: { vi: 'Tên gọn', en: 'Short name' } },
    { key: 'kind', type: 'text', meaning: { vi: 'Loại đơn vị', en: 'Kind' } },
    { key: 'parent', type: 'text', meaning: { vi: 'Mã đơn vị cấp trên', en: 'Key of the agency above it' } },
    { key: 'area_code', type: 'text', meaning: { vi: 'Mã đơn vị hành chính', en: 'Code of its area' } },
    {
      key: 'valid_from',
      type: 'date',
      meaning: { vi: 'Ngày đầu tiên có trong dữ liệu', en: 'First day it is known' },
    },
    {
      key: 'valid_to',
      type: 'date',
      meaning: {
        vi: 'Ngày đầu tiên không còn; trống: đang hoạt động',
        en: 'First day it is no more; empty: it stands',
      },
    },
    { key: 'address', type: 'address', meaning: { vi: 'Địa chỉ trang', en: 'Address of its page' } },
  ],
  async rows(db, { today, origin }, after, limit) {
    const { rows } = await sql<Row>`
      select a.id, a.slug as key, n.name, n.short_name, a.kind, p.slug as parent, n.area_code, a.valid_from, a.valid_to
      from agencies.agency a
      join lateral (
        select * from agencies.agency_name where agency_id = a.id and valid_from <= ${today.toString()}
        order by valid_from desc limit 1
      ) n on true
      left join lateral (
        select parent_id from agencies.edge where child_id = a.id and valid_from <= ${today.toString()}
        order by valid_from desc limit 1
      ) e on true
      left join agencies.agency p on p.id = e.parent_id
      where a.id > ${after?.id ?? 0} order by a.id limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, address: `${origin}/don-vi/${row.key}` }))
  },
  async extent(db) {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from agencies.agency`.execute(
      db,
    )
    return { count: rows[0]?.count ?? 0, updatedAt: null }
  },
}
