import { sql } from 'kysely'
import type { Dataset, Row } from '../../platform/open-data/index.ts'
import type { StoryKind } from '../story.ts'
import { storyPath } from '../story-path.ts'

/** Views of stories by day, as they were counted here; counts of other portals are not among them. */
export const viewsDataset: Dataset = {
  key: 'luot-xem',
  title: { vi: 'Lượt xem theo ngày', en: 'Views by day' },
  about: {
    vi: 'Lượt xem từng tin, bài mỗi ngày, đếm tại cổng này theo cách đếm đã công bố. Không có dữ liệu cá nhân.',
    en: 'Views of each story on each day, counted here by the published definition. It holds no personal data.',
  },
  // Views are added all day; the file is as of yesterday, so that it changes once a day, at midnight.
  tags: ['list:all'],
  columns: [
    { key: 'story_id', type: 'number', meaning: { vi: 'Mã của tin, bài', en: 'Identifier of the story' } },
    { key: 'address', type: 'address', meaning: { vi: 'Địa chỉ trang', en: 'Address of its page' } },
    { key: 'day', type: 'date', meaning: { vi: 'Ngày; đến hết hôm qua', en: 'Day, up to yesterday' } },
    { key: 'views', type: 'number', meaning: { vi: 'Số lượt xem trong ngày', en: 'Views on that day' } },
  ],
  async rows(db, { origin, today }, after, limit) {
    const from = after ?? { storyId: 0, day: '0001-01-01' }
    const { rows } = await sql<Row & { slug: string; kind: StoryKind }>`
      select s.id as story_id, s.slug, s.kind, v.day, v.views::bigint as views
      from newsroom.story s join platform.view_count v on v.subject = 'story:' || s.id
      where (s.id, v.day) > (${from.storyId}, ${from.day}::date) and v.day < ${today.toString()}
        and exists (select from newsroom.edition where story_id = s.id and state = 'published')
      order by s.id, v.day limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, views: Number(row.views), address: origin + storyPath(row) }))
  },
  async extent(db, { today }) {
    const { rows } = await sql<{ count: number; updatedAt: string | null }>`
      select count(*)::int as count, max(v.day)::text as updated_at
      from newsroom.story s join platform.view_count v on v.subject = 'story:' || s.id
      where v.day < ${today.toString()}
        and exists (select from newsroom.edition where story_id = s.id and state = 'published')`.execute(db)
    return rows[0] ?? { count: 0, updatedAt: null }
  },
}
