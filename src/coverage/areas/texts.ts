import { formatNumber, textsOf } from '../../platform/i18n.ts'

const vi = (value: number) => formatNumber(value, 'vi')
const en = (value: number) => formatNumber(value, 'en')

export const areaTexts = textsOf({
  title: { vi: 'Bao phủ theo địa bàn', en: 'Coverage by area' },
  matrix: { vi: 'Ma trận bao phủ', en: 'Coverage matrix' },
  headline: {
    vi: (empty: number, all: number) =>
      empty === 0
        ? `${all === 1 ? 'Địa bàn' : `Cả ${vi(all)} địa bàn đều`} có hoạt động`
        : `${vi(empty)} trên ${vi(all)} địa bàn chưa có hoạt động nào`,
    en: (empty: number, all: number) =>
      empty === 0
        ? all === 1
          ? 'The area has activities'
          : `All ${en(all)} areas have activities`
        : `${en(empty)} of ${en(all)} areas have no activity`,
  },
  level0: { vi: 'Chưa có hoạt động', en: 'Nothing done' },
  level1: { vi: 'Phủ chưa đến nửa', en: 'Less than half reached' },
  level2: { vi: 'Phủ từ nửa trở lên', en: 'Half or more reached' },
  level3: { vi: 'Đã phủ đủ, đã xác minh', en: 'All reached, all verified' },
  tiles: { vi: 'Địa bàn theo huyện, thành phố', en: 'Areas by district' },
  tilesLead: {
    vi: 'Mỗi ô là một địa bàn, xếp theo vị trí tương đối. Số trong ô là số hoạt động đã làm.',
    en: 'Each tile is an area, roughly where it lies. The number is what was done there.',
  },
  said: {
    vi: (name: string, done: number, reached: number, required: number) =>
      `${name}: ${vi(done)} hoạt động${required ? `, phủ ${vi(reached)} trên ${vi(required)} ô bắt buộc` : ''}`,
    en: (name: string, done: number, reached: number, required: number) =>
      `${name}: ${en(done)} activities${required ? `, ${en(reached)} of ${en(required)} required cells reached` : ''}`,
  },
  table: { vi: 'Bảng theo địa bàn', en: 'Table of areas' },
  tableLead: { vi: 'Địa bàn cần làm trước đứng đầu.', en: 'Areas to act on come first.' },
  area: { vi: 'Địa bàn', en: 'Area' },
  within: { vi: 'Thuộc', en: 'In' },
  level: { vi: 'Mức', en: 'Level' },
  done: { vi: 'Đã làm', en: 'Done' },
  verified: { vi: 'Đã xác minh', en: 'Verified' },
  required: { vi: 'Ô bắt buộc đã phủ', en: 'Required cells reached' },
  languages: { vi: 'Ngôn ngữ', en: 'Languages' },
  reach: { vi: 'Lượt tiếp cận', en: 'People reached' },
  outlines: { vi: 'Bản đồ ranh giới', en: 'Map of boundaries' },
  outlinesFrom: {
    vi: (file: string, who: string, when: string) =>
      `Ranh giới từ tệp ${file}, ${who} tải lên ${when}. Chỉ dùng để nhìn vị trí, không thay bản đồ địa giới chính thức.`,
    en: (file: string, who: string, when: string) =>
      `Boundaries from ${file}, sent by ${who} on ${when}. For orientation only, not an official map.`,
  },
  outlineLabel: {
    vi: 'Các địa bàn trên bản đồ, cùng mức như bảng',
    en: 'The areas on a map, at the same levels as in the table',
  },
  bring: { vi: 'Tải tệp ranh giới', en: 'Send a boundary file' },
  bringLead: {
    vi: 'GeoJSON (WGS 84), mỗi vùng một địa bàn. Loa ghép theo mã đơn vị hành chính, không có mã thì theo tên.',
    en: 'GeoJSON (WGS 84), one feature for each area. Matched by official code, else by name.',
  },
  file: { vi: 'Tệp GeoJSON', en: 'GeoJSON file' },
  send: { vi: 'Tải lên và ghép địa bàn', en: 'Send and match' },
  chooseFile: { vi: 'Chọn tệp GeoJSON', en: 'Choose a GeoJSON file' },
  brought: { vi: 'Đã ghép ranh giới.', en: 'The boundaries are in.' },
  result: {
    vi: (found: number, strangers: number, missing: number) =>
      `Đã ghép ${vi(found)} địa bàn; ${vi(strangers)} vùng trong tệp không khớp; ${vi(missing)} địa bàn chưa có ranh giới.`,
    en: (found: number, strangers: number, missing: number) =>
      `${en(found)} areas matched; ${en(strangers)} features match none; ${en(missing)} areas have no boundary.`,
  },
  strangers: { vi: 'Không khớp', en: 'Matching none' },
  missing: { vi: 'Chưa có ranh giới', en: 'Without a boundary' },
})
