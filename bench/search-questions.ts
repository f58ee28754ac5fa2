import type { Filters } from '../src/search/entry.ts'
import type { Sorting } from '../src/search/find/store-match.ts'

export type Question = {
  readonly query: string
  readonly filters: Filters
  readonly sorting: Sorting
  readonly page: number
}

const ask = (query: string, more: Partial<Question> = {}): Question => ({
  query,
  filters: {},
  sorting: 'relevance',
  page: 1,
  ...more,
})

/** What people type, by how hard it is. */
export const questions: Readonly<Record<string, readonly Question[]>> = {
  'one rare word': ['khuyến', 'nguoung', 'quy', '911/KH-UBND', 'thuong'].map((query) => ask(query)),
  'very common words': [
    'cải cách hành chính',
    'cai cach hanh chinh',
    'thủ tục hành chính',
    'thuc hien ke hoach',
    'ủy ban nhân dân',
  ].map((query) => ask(query)),
  'common with one rare': ['thủ tục hành chính khòn', 'ke hoach phuoc dai', 'hội nghị tiếng Raglai'].map(
    (query) => ask(query),
  ),
  misspelt: [
    'cải cách hàng chính',
    'cai cach hanh chnih',
    'thu tuc hanh chinhs',
    'dịch vụ côg',
    'tuyên chuyền',
  ].map((query) => ask(query)),
  abbreviation: ['CCHC', 'tthc', 'UBND xã', 'DVC trực tuyến', 'CNTT'].map((query) => ask(query)),
  phrase: ['"một cửa liên thông"', '"cải cách hành chính"', '"giấy chứng nhận quyền sử dụng đất"'].map(
    (query) => ask(query),
  ),
  'beginning of a word': ['dịch vụ công tr', 'thủ tục hành ch', 'tuyên tr', 'công khai minh b'].map((query) =>
    ask(query),
  ),
  'with facets': [
    ask('kế hoạch', { filters: { section: 'van-ban', year: '2019' } }),
    ask('cải cách hành chính', { filters: { agency: '3' } }),
    ask('người dân', { filters: { theme: 'the_che', kind: 'document' } }),
    ask('', { filters: { year: '2021' } }),
  ],
  'sorted otherwise': [
    ask('cải cách hành chính', { sorting: 'newest' }),
    ask('kế hoạch', { sorting: 'title' }),
  ],
  'deep page': [ask('kế hoạch', { page: 40 }), ask('cải cách hành chính', { page: 100, sorting: 'newest' })],
  'no result': ['zzzz qqqq', 'xyzzy', 'cải cách wwwwww', '"thủ tục Raglai kỷ luật"'].map((query) =>
    ask(query),
  ),
}
