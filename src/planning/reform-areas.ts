import { textsOf } from '../platform/i18n.ts'
import { fold } from '../platform/vietnamese.ts'

/**
 * What themes of every year are compared by: the six areas of the State's overall programme on administrative reform
 * 2021-2030 (Resolution 76/NQ-CP of 15/7/2021), with policy and steering before them.
 */
export const reformAreas = textsOf({
  chu_truong: { vi: 'Chủ trương, chính sách, pháp luật', en: 'Policy and law' },
  chi_dao_dieu_hanh: { vi: 'Chỉ đạo, điều hành', en: 'Steering' },
  the_che: { vi: 'Cải cách thể chế', en: 'Institutional reform' },
  thu_tuc_hanh_chinh: { vi: 'Cải cách thủ tục hành chính', en: 'Administrative procedures' },
  to_chuc_bo_may: { vi: 'Cải cách tổ chức bộ máy', en: 'Organisation of the apparatus' },
  che_do_cong_vu: { vi: 'Cải cách chế độ công vụ', en: 'Civil service reform' },
  tai_chinh_cong: { vi: 'Cải cách tài chính công', en: 'Public finance reform' },
  chinh_quyen_so: { vi: 'Chính quyền điện tử, chính quyền số', en: 'E-government and digital government' },
})

export type ReformArea = keyof typeof reformAreas

export const isReformArea = (key: string): key is ReformArea => Object.hasOwn(reformAreas, key)

/** Words of a theme's title that place it, the more particular first; written folded. */
const areaWords: readonly (readonly [ReformArea, readonly string[]])[] = [
  [
    'chinh_quyen_so',
    ['dien tu', 'chinh phu so', 'chinh quyen so', 'chuyen doi so', 'hien dai hoa', 'so hoa'],
  ],
  ['thu_tuc_hanh_chinh', ['thu tuc hanh chinh', 'tthc', 'mot cua', 'dich vu cong']],
  ['tai_chinh_cong', ['tai chinh cong', 'tai chinh', 'ngan sach']],
  ['che_do_cong_vu', ['cong vu', 'cong chuc', 'vien chuc']],
  ['to_chuc_bo_may', ['bo may', 'sap xep to chuc', 'bien che']],
  ['the_che', ['the che', 'van ban quy pham']],
  ['chi_dao_dieu_hanh', ['chi dao', 'dieu hanh']],
  ['chu_truong', ['quan diem', 'chu truong', 'duong loi', 'chinh sach', 'phap luat']],
]

/** The area a theme belongs to by its title, or null when no word places it: then a person says. */
export function reformAreaOf(title: string): ReformArea | null {
  const words = ` ${fold(title).replace(/[^a-z0-9]+/g, ' ')} `
  return areaWords.find(([, signs]) => signs.some((sign) => words.includes(` ${sign} `)))?.[0] ?? null
}
