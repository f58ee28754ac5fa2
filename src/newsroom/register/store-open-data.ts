import { sql } from 'kysely'
import type { Dataset, Row } from '../../platform/open-data/index.ts'
import { effectOn, pathOf, type RegisterEntry } from './document.ts'
import type { Filter } from './filter.ts'
import { branches, countRegister, entriesOf } from './store-register.ts'

const everything: Filter = { words: [], sort: 'moi' }

/** The register as open data; with a filter only what it lets through. */
export const documentsDataset = (filter = everything): Dataset => ({
  key: 'van-ban',
  title: { vi: 'Văn bản', en: 'Documents' },
  about: {
    vi: 'Danh mục văn bản và kế hoạch về cải cách hành chính, mỗi dòng một văn bản.',
    en: 'The register of documents and plans on administrative reform, one row each.',
  },
  tags: filter === everything ? ['list:kind:document', 'plans'] : [],
  columns: [
    { key: 'number', type: 'text', meaning: { vi: 'Số, ký hiệu', en: 'Number' } },
    { key: 'doc_type', type: 'text', meaning: { vi: 'Loại văn bản', en: 'Type of document' } },
    { key: 'title', type: 'text', meaning: { vi: 'Trích yếu', en: 'What it is about' } },
    { key: 'issued_on', type: 'date', meaning: { vi: 'Ngày ban hành', en: 'Day it was issued' } },
    { key: 'issuer', type: 'text', meaning: { vi: 'Cơ quan ban hành', en: 'Issuing body' } },
    { key: 'signer', type: 'text', meaning: { vi: 'Người ký', en: 'Who signed it' } },
    {
      key: 'effective_on',
      type: 'date',
      meaning: {
        vi: 'Ngày có hiệu lực; trống: từ ngày ban hành',
        en: 'Day it takes effect; empty: the day it was issued',
      },
    },
    {
      key: 'expires_on',
      type: 'date',
      meaning: {
        vi: 'Ngày đầu tiên hết hiệu lực; trống: chưa có',
        en: 'First day it no longer holds; empty: none',
      },
    },
    {
      key: 'effect',
      type: 'text',
      meaning: {
        vi: 'Tình trạng hôm nay: valid (còn), not-yet (chưa có), ended (hết hiệu lực)',
        en: 'Today: valid, not-yet (in effect), ended',
      },
    },
    {
      key: 'files',
      type: 'text',
      meaning: {
        vi: 'Tên các tệp, cách nhau bằng dấu chấm phẩy',
        en: 'Names of its files, separated by semicolons',
      },
    },
    { key: 'address', type: 'address', meaning: { vi: 'Địa chỉ trang', en: 'Address of its page' } },
    {
      key: 'is_sample',
      type: 'flag',
      meaning: { vi: 'Là văn bản mẫu của bản trình diễn', en: 'Is a sample of the demonstration' },
    },
  ],
  async rows(db, { lang, today, origin }, after, limit) {
    const { day, id, source } = (after ?? {}) as { day?: string; id?: number; source?: string }
    const next = after
      ? sql`(r.issued_on, r.source, r.id) < (${day}::date, ${source}::text, ${id}::int)`
      : sql`true`
    const order = sql`r.issued_on desc, r.source desc, r.id desc`
    const [stories, plans] = await branches(db, filter, { lang, today: today.toString() })
    const { rows } = await sql<RegisterEntry>`
      with piece as materialized (
        select * from (
          (select r.* from ${stories} and ${next} order by ${order} limit ${limit})
          union all (select r.* from ${plans} and ${next} order by ${order} limit ${limit})
        ) r order by ${order} limit ${limit}
      )
      ${entriesOf(sql`piece r`, lang)} order by ${order}`.execute(db)
    return rows.map((entry): Row => {
      const { files, ...facts } = entry
      return {
        ...facts,
        day: entry.issuedOn,
        effect: effectOn(entry, today.toString()),
        files: files.map(({ name }) => name).join(';'),
        address: origin + pathOf(entry),
      }
    })
  },
  async extent(db, { lang, today }) {
    const { rows } = await sql<{ updatedAt: string | null }>`
      select max(e.out_at) as updated_at from newsroom.document d
      join newsroom.edition e on e.story_id = d.story_id and e.state = 'published'`.execute(db)
    return {
      count: await countRegister(db, filter, { lang, today: today.toString() }),
      updatedAt: rows[0]?.updatedAt ?? null,
    }
  },
})
