import { sql } from 'kysely'
import { bodyOf } from '../src/newsroom/body/from-lines.ts'
import type { Database } from '../src/platform/database/open.ts'

export type Archive = { readonly paths: readonly string[]; readonly months: readonly string[] }

const areas = ['the_che', 'thu_tuc', 'bo_may', 'cong_vu', 'tai_chinh_cong', 'chinh_quyen_so']
const sections = ['tin', 'thong-bao', 'huong-dan', 'tu-co-so']

/** Published stories of several years, in sections and areas, each with a text of ten paragraphs. */
export async function addArchive(db: Database, agencyId: number, count: number): Promise<Archive> {
  const lines = Array.from(
    { length: 10 },
    (_, at) => `Đoạn ${at + 1}: ${'cán bộ xã hướng dẫn bà con nộp hồ sơ trực tuyến tại nhà. '.repeat(6)}`,
  )
  const body = JSON.stringify(bodyOf(lines))
  await sql`insert into newsroom.section (key, position, name_vi, name_en)
    select key, 10, key, key from unnest(${sections}::text[]) key on conflict do nothing`.execute(db)
  const { rows } = await sql<{ slug: string; month: string }>`
    with story as (
      insert into newsroom.story (slug, kind, agency_id, section_key, province_wide, published_at, published_by)
      select 'tin-luu-tru-' || n, 'news', ${agencyId}, (${sections}::text[])[1 + n % ${sections.length}::int], 'yes',
        timestamptz '2023-09-10 08:00+07' - n * interval '5 hours', 'system'
      from generate_series(1, ${count}::int) n returning id, slug, published_at
    ), area as (
      insert into newsroom.story_area (story_id, reform_area)
      select id, (${areas}::text[])[1 + id % ${areas.length}::int] from story
    ), edition as (
      insert into newsroom.edition (story_id, lang, version, state, title, summary, body, text, made_at, published_at, out_at,
        published_by)
      select id, 'vi', 1, 'published', 'Tin lưu trữ ' || slug, 'Tóm tắt', ${body}::jsonb, ${lines.join('\n')},
        published_at, published_at, published_at, 'system' from story
    ) select slug, to_char(published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month from story`.execute(
    db,
  )
  await sql`analyze`.execute(db)
  return {
    paths: rows.map(({ slug }) => `/tin-tuc/${slug}`),
    months: [...new Set(rows.map(({ month }) => month))],
  }
}

/** Pages that list stories: the front, the sections, areas, months and what the agency put out. */
export const listPages = ({ months }: Archive): readonly string[] => [
  ...['/', '/tin-tuc', '/tin-tuc?trang=2', '/tin-tuc?trang=40', '/luu-tru', '/thu-vien', '/van-ban', '/lich'],
  ...[
    '/don-vi',
    '/don-vi/so-noi-vu',
    '/don-vi/so-noi-vu/tin',
    '/don-vi/ubnd-xa-phuoc-dai/tin',
    '/cach-dem',
    '/tro-nang',
  ],
  ...[...sections, 'chi-dao'].map((key) => `/chuyen-muc/${key}`),
  ...areas.map((key) => `/noi-dung/${key}`),
  ...months.map((month) => `/luu-tru/${month}`),
]
