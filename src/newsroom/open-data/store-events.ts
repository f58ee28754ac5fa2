import { sql } from 'kysely'
import type { Dataset, Row } from '../../platform/open-data/index.ts'
import type { StoryKind } from '../story.ts'
import { storyPath } from '../story-path.ts'

/** Events of the calendar, past ones too. */
export const eventsDataset: Dataset = {
  key: 'su-kien',
  title: { vi: 'Sự kiện', en: 'Events' },
  about: {
    vi: 'Sự kiện trên lịch của cổng, gồm cả sự kiện đã qua.',
    en: 'Events on the calendar of the portal, past ones too.',
  },
  tags: ['list:events'],
  columns: [
    {
      key: 'id',
      type: 'number',
      meaning: { vi: 'Mã của mục, không đổi', en: 'Identifier that never changes' },
    },
    { key: 'address', type: 'address', meaning: { vi: 'Địa chỉ trang', en: 'Address of its page' } },
    { key: 'title', type: 'text', meaning: { vi: 'Tên sự kiện', en: 'What happens' } },
    { key: 'starts_at', type: 'moment', meaning: { vi: 'Bắt đầu', en: 'Begins' } },
    { key: 'ends_at', type: 'moment', meaning: { vi: 'Kết thúc', en: 'Ends' } },
    { key: 'is_all_day', type: 'flag', meaning: { vi: 'Diễn ra cả ngày', en: 'Takes whole days' } },
    { key: 'place', type: 'text', meaning: { vi: 'Địa điểm', en: 'Place' } },
    {
      key: 'is_sample',
      type: 'flag',
      meaning: { vi: 'Là mục mẫu của bản trình diễn', en: 'Is a sample of the demonstration' },
    },
  ],
  async rows(db, { lang, origin }, after, limit) {
    const { rows } = await sql<Row & { slug: string; kind: StoryKind }>`
      select s.id, s.slug, s.kind, e.title, v.starts_at, v.ends_at, v.is_all_day, v.place, s.is_sample
      from newsroom.event v join newsroom.story s on s.id = v.story_id
      join lateral (
        select title from newsroom.edition where story_id = s.id and state = 'published'
        order by (lang = ${lang}) desc, (lang = 'vi') desc, lang limit 1
      ) e on true
      where s.id > ${after?.id ?? 0} order by s.id limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, address: origin + storyPath(row) }))
  },
  async extent(db) {
    const { rows } = await sql<{ count: number; updatedAt: string | null }>`
      select count(distinct v.story_id)::int as count, max(e.out_at) as updated_at
      from newsroom.event v join newsroom.edition e on e.story_id = v.story_id and e.state = 'published'`.execute(
      db,
    )
    return rows[0] ?? { count: 0, updatedAt: null }
  },
}
