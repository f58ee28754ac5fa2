import { type Text, textsOf } from '../platform/i18n.ts'

/** The classes that plans name, as a reader knows them. Which agencies each stands for is the directory's business. */
const names: Readonly<Record<string, Text>> = textsOf({
  so_ban_nganh: { vi: 'Các sở, ban, ngành', en: 'Departments and equivalents' },
  ubnd_cap_huyen: { vi: 'UBND các huyện, thành phố', en: "District and city People's Committees" },
  ubnd_cap_xa: { vi: 'UBND các xã, phường, thị trấn', en: "Commune People's Committees" },
  to_chuc_chinh_tri_xa_hoi: { vi: 'Các tổ chức chính trị - xã hội', en: 'Socio-political organisations' },
  co_quan_bao_chi: { vi: 'Các cơ quan báo chí', en: 'Press agencies' },
  co_quan_trung_uong_tren_dia_ban: {
    vi: 'Các cơ quan Trung ương trên địa bàn',
    en: 'Central agencies in the province',
  },
  co_quan_lien_quan: { vi: 'Các cơ quan, đơn vị liên quan', en: 'Agencies concerned' },
  don_vi_su_nghiep: { vi: 'Các đơn vị sự nghiệp', en: 'Public service units' },
  phong_chuyen_mon: { vi: 'Các phòng chuyên môn', en: 'Specialised divisions' },
  don_vi_thuoc_bo: { vi: 'Các đơn vị thuộc Bộ', en: 'Units of the Ministry' },
  so_chuyen_nganh_dia_phuong: { vi: 'Sở chuyên ngành các địa phương', en: 'Local sectoral departments' },
  thon: { vi: 'Các thôn, khu phố', en: 'Villages' },
  truong_hoc: { vi: 'Các trường học', en: 'Schools' },
})

export const classKeys: readonly string[] = Object.keys(names)

export const classNameOf = (key: string): Text => names[key] ?? { vi: key, en: key }
