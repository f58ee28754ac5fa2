import { sql } from 'kysely'
import type { Dataset, Row } from '../../platform/open-data/index.ts'
import type { StoryKind } from '../story.ts'
import { storyPath } from '../story-path.ts'

/** Stories that readers may see, one row each. */
export const storiesDataset: Dataset = {
  key: 'tin-bai',
  title: { vi: 'Tin, bài', en: 'Stories' },
  about: {
    vi: 'Tin, bài, thông báo, văn bản, hỏi đáp, hướng dẫn đang đăng trên cổng, mỗi dòng một mục.',
    en: 'News, notices, documents, answers and guides that are on the portal, one row each.',
  },
  tags: ['list:all'],
  columns: [
    {
      key: 'id',
      type: 'number',
      meaning: { vi: 'Mã của mục, không đổi', en: 'Identifier that never changes' },
    },
    { key: 'address', type: 'address', meaning: { vi: 'Địa chỉ trang', en: 'Address of its page' } },
    {
      key: 'kind',
      type: 'text',
      meaning: {
        vi: 'Loại: news, notice, document, question, guide, photo, video, audio',
        en: 'Kind: news, notice, document, question, guide, photo, video, audio',
      },
    },
    { key: 'title', type: 'text', meaning: { vi: 'Tiêu đề', en: 'Title' } },
    { key: 'summary', type: 'text', meaning: { vi: 'Tóm tắt', en: 'Summary' } },
    {
      key: 'languages',
      type: 'text',
      meaning: {
        vi: 'Các thứ tiếng đang có (vi, en, cjm, rog)',
        en: 'Languages it is in (vi, en, cjm, rog)',
      },
    },
    { key: 'section', type: 'text', meaning: { vi: 'Chuyên mục', en: 'Heading of the portal' } },
    {
      key: 'agency',
      type: 'text',
      meaning: { vi: 'Đơn vị đăng (mã đơn vị)', en: 'Agency that keeps it (its key)' },
    },
    {
      key: 'reform_areas',
      type: 'text',
      meaning: {
        vi: 'Lĩnh vực cải cách, cách nhau bằng dấu chấm phẩy',
        en: 'Reform areas, separated by semicolons',
      },
    },
    { key: 'published_at', type: 'moment', meaning: { vi: 'Thời điểm đăng', en: 'When it came out' } },
    {
      key: 'version',
      type: 'number',
      meaning: {
        vi: 'Lần bản: 1 là bản đầu, lớn hơn là đã đính chính',
        en: 'Edition: 1 is the first, more than 1 was corrected',
      },
    },
    {
      key: 'is_sample',
      type: 'flag',
      meaning: { vi: 'Là tin mẫu của bản trình diễn', en: 'Is a sample of the demonstration' },
    },
  ],
  async rows(db, { lang, origin }, after, limit) {
    const { rows } = await sql<Row & { slug: string; kind: StoryKind }>`
      select s.id, s.slug, s.kind, e.title, e.summary, c.${sql.ref(lang === 'vi' ? 'name_vi' : 'name_en')} as section,
        a.slug as agency, s.published_at, e.version, s.is_sample,
        (select string_agg(distinct lang, ';' order by lang) from newsroom.edition
          where story_id = s.id and state = 'published') as languages,
        (select string_agg(reform_area, ';' order by reform_area) from newsroom.story_area
          where story_id = s.id) as reform_areas
      from newsroom.story s
      join lateral (
        select title, summary, version from newsroom.edition where story_id = s.id and state = 'published'
        order by (lang = ${lang}) desc, (lang = 'vi') desc, lang limit 1
      ) e on true
      left join newsroom.section c on c.key = s.section_key
      join agencies.agency a on a.id = s.agency_id
      where s.id > ${after?.id ?? 0} order by s.id limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, address: origin + storyPath(row) }))
  },
  async extent(db) {
    const { rows } = await sql<{ count: number; updatedAt: string | null }>`
      select count(distinct story_id)::int as count, max(out_at) as updated_at from newsroom.edition
      where state = 'published'`.execute(db)
    return rows[0] ?? { count: 0, updatedAt: null }
  },
}
