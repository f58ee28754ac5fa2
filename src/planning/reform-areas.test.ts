import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reformAreaOf } from './reform-areas.ts'

const titles: readonly (readonly [string, string | null])[] = [
  [
    'Các quan điểm, chủ trương của Đảng, chính sách, pháp luật của Nhà nước về cải cách hành chính',
    'chu_truong',
  ],
  ['Công tác chỉ đạo điều hành', 'chi_dao_dieu_hanh'],
  ['Cải cách thể chế', 'the_che'],
  ['Cải cách thủ tục hành chính', 'thu_tuc_hanh_chinh'],
  ['Cải cách tổ chức bộ máy', 'to_chuc_bo_may'],
  ['Cải cách chế độ công vụ', 'che_do_cong_vu'],
  ['Cải cách tài chính công', 'tai_chinh_cong'],
  ['Xây dựng và phát triển Chính phủ điện tử, Chính phủ số', 'chinh_quyen_so'],
  ['Xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', 'che_do_cong_vu'],
  ['Gương người tốt, việc tốt', null],
]

for (const [title, area] of titles)
  test(`"${title}" belongs to ${area ?? 'no area until a person says'}`, () => {
    assert.equal(reformAreaOf(title), area)
  })
