import type { AgencyClass } from '../plan-document.ts'

/**
 * How classes of agencies are written, as regular expressions over keys. The first that fits at a place wins, so the
 * longer wording stands before the shorter. `also` adds the second class of a wording that names two at once.
 */
export type ClassWording = {
  readonly wording: string
  readonly classes: readonly AgencyClass[]
  /** One of these words must really stand there: without marks "bản" and "ban" are the same. */
  readonly sounds?: readonly string[]
}

const related = '(?: +co)? +lien +quan'
const join = '(?: *, *| *- *| +va +| *\\/ *| *; *)'
const any = (...words: readonly string[]): string => `(?:${words.join('|').replaceAll(' ', ' +')})`
const listOf = (word: string): string => `${word}(?:${join}${word})*`
const many = '(?:(?:cac|nhung|moi(?! +truong)|tung|toan the|tat ca cac|mot so) +)?'
const mustMany = '(?:(?:cac|moi(?! +truong)|tung|tat ca cac|mot so) +)'
const these = '(?:cac|tat +ca cac|\\d{1,3}(?:\\/\\d{1,3})?)'
const ubnd = '(?:ubnd|uy ban nhan dan)'.replaceAll(' ', ' +')
const body = any(
  'co quan',
  'don vi',
  'dia phuong',
  'to chuc',
  'ban',
  'nganh',
  'doan the',
  'so',
  'bo',
  'hoi',
  'phong',
  'doanh nghiep',
  'ca nhan',
  'huyen',
  'thanh pho',
  'cap',
)
const district = any('quan', 'huyen', 'thi xa', 'thanh pho', 'tp', 'tx')
const commune = any('xa', 'phuong', 'thi tran', 'dac khu')

export const classWordings: readonly ClassWording[] = [
  {
    wording: `${many}so +(?:[a-z]+ +){1,8}?(?:cua +)?cac +tinh(?: *, *| +va +)(?:thanh +pho|tp\\.?)(?: +truc +thuoc +(?:trung +uong|tw))?`,
    classes: ['so_chuyen_nganh_dia_phuong'],
  },
  {
    wording: `${mustMany}(?:bo|co +quan +ngang +bo)(?:${join}(?:co +quan +ngang +bo|nganh|co +quan +thuoc +chinh +phu|nganh +trung +uong|ban|doan +the))+(?: +(?:o +)?trung +uong)?`,
    classes: ['co_quan_lien_quan'],
  },
  {
    wording: `${many}${listOf(body)}${related}(?: +(?:tren +dia +ban|cua|thuoc|o|cap)(?: +[a-z]+){1,5})?`,
    classes: ['co_quan_lien_quan'],
  },
  {
    wording: `${many}(?:co +quan|don +vi)(?: +nganh +doc(?: +(?:cua +)?trung +uong)?| +trung +uong|${join}don +vi +(?:nganh +doc|trung +uong))(?: +theo +nganh +doc)?(?:,? +(?:dong +)?(?:tren|o) +dia +ban(?: +(?:tinh|huyen|thanh +pho|xa|phuong))?)?`,
    classes: ['co_quan_trung_uong_tren_dia_ban'],
  },
  {
    wording: `${mustMany}(?:co +quan)(?:${join}don +vi)? +(?:cua +)?trung +uong(?: +(?:dong +)?(?:tren|o) +dia +ban(?: +(?:tinh|huyen|thanh +pho|xa|phuong))?)?`,
    classes: ['co_quan_trung_uong_tren_dia_ban'],
  },
  {
    wording: `${many}so${join}(?:ban${join})?nganh${join}(?:to +chuc +)?(?:hoi${join})?doan +the`,
    classes: ['so_ban_nganh', 'to_chuc_chinh_tri_xa_hoi'],
  },
  { wording: `${many}so${join}ban${join}nganh`, classes: ['so_ban_nganh'] },
  {
    wording: `${many}so${join}(?:nganh|ban|co +quan +ngang +so|don +vi +truc +thuoc)`,
    classes: ['so_ban_nganh'],
  },
  {
    wording: `${mustMany}(?:co +quan +chuyen +mon(?:${join}don +vi)?|so) +(?:truc +)?thuoc +${ubnd} +(?:tinh|thanh +pho|cap +tinh)`,
    classes: ['so_ban_nganh'],
  },
  {
    wording: `${mustMany}co +quan +chuyen +mon(?:${join}don +vi(?: +su +nghiep)?)? +(?:truc +)?thuoc +${ubnd} +(?:cap +huyen|huyen|thi +xa|quan|xa|phuong|cap +xa)`,
    classes: ['phong_chuyen_mon'],
  },
  {
    wording: `${many}(?:co +quan|don +vi)(?:${join}don +vi)? +(?:hanh +chinh +)?cap +tinh`,
    classes: ['so_ban_nganh'],
  },
  {
    wording: `(?:${ubnd} +)(?:(?:cac|o) +)?cap +huyen(?:${join}|, +)(?:cap +)?xa`,
    classes: ['ubnd_cap_huyen', 'ubnd_cap_xa'],
  },
  { wording: `(?:${ubnd} +)cac +cap`, classes: ['ubnd_cap_huyen', 'ubnd_cap_xa'] },
  {
    wording: `(?:${ubnd} +)?${these} +${district}(?:${join}${district})*${join}(?:${these} +)?${commune}(?:${join}${commune})+`,
    classes: ['ubnd_cap_huyen', 'ubnd_cap_xa'],
  },
  { wording: `(?:${ubnd} +)${these} +${district}(?:${join}${district})*`, classes: ['ubnd_cap_huyen'] },
  { wording: `(?:${ubnd} +)?${these} +${district}(?:${join}${district})+`, classes: ['ubnd_cap_huyen'] },
  { wording: `(?:${ubnd} +|cac +)?cap +huyen`, classes: ['ubnd_cap_huyen'] },
  { wording: `(?:${ubnd} +)${district}(?:${join}${district})+`, classes: ['ubnd_cap_huyen'] },
  { wording: `(?:${ubnd} +)?(?:${these} +)?${commune}(?:${join}${commune})+`, classes: ['ubnd_cap_xa'] },
  { wording: `(?:${ubnd} +)${these} +${commune}`, classes: ['ubnd_cap_xa'] },
  { wording: `(?:${ubnd} +|cac +)?cap +xa`, classes: ['ubnd_cap_xa'] },
  {
    wording: `${many}co +quan(?: +thong +tan)?(?:${join}(?:thong +tan|don +vi))?(?:${join}| +)bao +chi(?:${join}truyen +thong)?`,
    classes: ['co_quan_bao_chi'],
  },
  {
    wording: `${mustMany}(?:bao${join}dai|co +quan +truyen +thong|don +vi +bao +chi|phong +vien)(?: +(?:dia +phuong|trung +uong))?`,
    classes: ['co_quan_bao_chi'],
  },
  {
    wording: `${many}to +chuc +chinh +tri(?: *- *| +)xa +hoi(?:${join}(?:cac +)?(?:to +chuc +xa +hoi|doan +the|hoi)(?: *- *nghe +nghiep)?)?`,
    classes: ['to_chuc_chinh_tri_xa_hoi'],
  },
  {
    wording: `${mustMany}(?:ban${join})?(?:nganh${join})?(?:to +chuc +|hoi${join}|to +chuc${join})?doan +the(?: +chinh +tri(?: *- *| +)xa +hoi)?`,
    classes: ['to_chuc_chinh_tri_xa_hoi'],
  },
  {
    wording: `${mustMany}(?:don +vi)(?:${join}[a-z]+)? +su +nghiep(?: +cong +lap)?(?: +(?:truc +)?thuoc +(?:${ubnd} +)?(?:tinh|so|huyen|xa|bo|thanh +pho))?`,
    classes: ['don_vi_su_nghiep'],
  },
  {
    wording: `${mustMany}(?:vu|cuc|tong +cuc)(?:${join}(?:cac +)?(?:vu|cuc|tong +cuc|vien|don +vi|van +phong|thanh +tra|truong|trung +tam|don +vi +su +nghiep))*(?:(?: *,)? +(?:truc +)?thuoc(?:${join}truc +thuoc)? +bo)?`,
    classes: ['don_vi_thuoc_bo'],
  },
  {
    wording: `${mustMany}(?:co +quan${join})?don +vi(?: +thuoc${join}truc +thuoc| +truc +thuoc| +thuoc| +trong) +bo`,
    classes: ['don_vi_thuoc_bo'],
  },
  {
    wording: `${mustMany}phong(?: +chuyen +mon)?(?:${join}ban)?${join}(?:cac +)?don +vi +su +nghiep(?: +(?:truc +)?thuoc)?`,
    classes: ['phong_chuyen_mon', 'don_vi_su_nghiep'],
  },
  {
    wording: `${mustMany}(?:co +quan${join})?(?:phong|don +vi|chi +cuc|trung +tam)(?:${join}(?:ban|phong|chi +cuc|don +vi|trung +tam|bo +phan))*(?: +chuyen +mon)?(?:${join}don +vi)?(?: +thuoc${join}truc +thuoc| +truc +thuoc| +thuoc| +chuyen +mon| +cua)(?: +(?:so|van +phong|huyen|${ubnd}(?: +(?:huyen|xa|thanh +pho|phuong|tinh))?|xa|phuong|thanh +pho))?`,
    classes: ['phong_chuyen_mon'],
  },
  {
    wording: `${mustMany}phong(?:${join}(?:ban|nganh|co +quan|don +vi))+${join}(?:cac +)?(?:to +chuc +|hoi${join})?doan +the`,
    classes: ['phong_chuyen_mon', 'to_chuc_chinh_tri_xa_hoi'],
  },
  {
    wording: `${mustMany}phong(?:${join}(?:ban|nganh|don +vi|chi +cuc|trung +tam|bo +phan))+(?: +chuyen +mon)?`,
    classes: ['phong_chuyen_mon'],
  },
  { wording: `${mustMany}phong +chuyen +mon`, classes: ['phong_chuyen_mon'] },
  {
    wording: `(?:ban +(?:quan +ly|nhan +dan|dieu +hanh|cong +tac +mat +tran) +)?cac +(?:thon|ap|khu +pho|to +dan +pho|ban|buon|khom|khu|xom|to +dan +cu)(?:${join}(?:thon|ap|khu +pho|to +dan +pho|ban|buon|khom|khu +dan +cu|xom|khu))*`,
    classes: ['thon'],
    sounds: ['thôn', 'ấp', 'khu', 'tổ dân', 'bản', 'buôn', 'khóm', 'xóm'],
  },
  {
    wording: `${mustMany}(?:don +vi +)?(?:truong(?: +hoc| +thpt| +thcs| +tieu +hoc| +mam +non| +trung +hoc(?: +co +so| +pho +thong)?| +dai +hoc| +cao +dang|(?= *(?:,|;|$)))|co +so +giao +duc)(?:${join}(?:truong +)?(?:mam +non|tieu +hoc|thcs|thpt|trung +hoc(?: +co +so| +pho +thong)?|cao +dang|dai +hoc|co +so +giao +duc|dao +tao))*`,
    classes: ['truong_hoc'],
  },
  {
    wording: `${mustMany}co +quan${join}(?:to +chuc${join})?don +vi(?:${join}dia +phuong)?`,
    classes: ['co_quan_lien_quan'],
  },
  {
    wording: `${mustMany}(?:co +quan|don +vi|dia +phuong)(?:${join}dia +phuong)?(?= *(?:[,;.(]|$))`,
    classes: ['co_quan_lien_quan'],
  },
]

/** What may follow a class without naming another: "… trên địa bàn tỉnh", "… cấp tỉnh", "… trực thuộc tỉnh". */
export const classQualifiers =
  '(?:(?: *,)? +(?:tren +dia +ban|trong|thuoc|truc +thuoc|cua|o|cap|cac +cap|tai)(?: +(?:cap|toan))?(?: +(?:tinh|huyen|xa|phuong|thanh +pho|bo|so|dia +phuong|dia +ban|trung +uong))?| +(?:tinh|huyen|xa|phuong|thanh +pho|cong +lap|trung +uong|dia +phuong|cap +tinh))*'
