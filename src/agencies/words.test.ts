import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ninhThuanOn } from '../../test/support/ninh-thuan-directory.ts'

const directory = await ninhThuanOn('2023-03-15')
const slugOf = (words: string) => directory.byWords(words)?.slug

const written: Readonly<Record<string, readonly string[]>> = {
  'ubnd-tinh-ninh-thuan': [
    'UBND tỉnh',
    'Ủy ban nhân dân tỉnh',
    'Uỷ ban nhân dân tỉnh Ninh Thuận',
    'UBND TỈNH NINH THUẬN',
  ],
  'van-phong-ubnd-tinh': [
    'VP UBND tỉnh',
    'Văn phòng Ủy ban nhân dân tỉnh',
    'VPUBND tỉnh',
    'Văn phòng UBND tỉnh Ninh Thuận',
  ],
  'so-thong-tin-va-truyen-thong': [
    'Sở TT&TT',
    'Sở TTTT',
    'Sở TT-TT',
    'Sở TT và TT',
    'Sở Thông tin và TT',
    'Sở TT&TT tỉnh',
  ],
  'so-lao-dong-thuong-binh-va-xa-hoi': [
    'Sở LĐ-TB&XH',
    'Sở LĐTBXH',
    'Sở Lao động, Thương binh và Xã hội',
    'Sở Lao động - TB&XH',
  ],
  'so-van-hoa-the-thao-va-du-lich': ['Sở VHTT&DL', 'Sở VH, TT và DL', 'Sở VH-TT&DL'],
  'so-nong-nghiep-va-phat-trien-nong-thon': ['Sở NN&PTNT', 'Sở NN-PTNT', 'Sở Nông nghiệp & PTNT'],
  'so-khoa-hoc-va-cong-nghe': ['Sở KH&CN', 'Sở KHCN'],
  'so-ke-hoach-va-dau-tu': ['Sở KH&ĐT', 'Sở KH-ĐT'],
  'so-noi-vu': ['Sở Nội vụ', 'Sở Nội vụ tỉnh', 'sở nội vụ tỉnh ninh thuận', 'SNV', 'so noi vu'],
  'thanh-tra-tinh': ['Thanh tra tỉnh', 'Thanh tra tỉnh Ninh Thuận'],
  'ban-dan-toc': ['Ban Dân tộc', 'Ban Dân tộc tỉnh'],
  'ban-quan-ly-cac-khu-cong-nghiep': ['BQL các KCN', 'Ban Quản lý các khu công nghiệp'],
  'uy-ban-mttq-tinh': [
    'Ủy ban MTTQ Việt Nam tỉnh',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    'UBMTTQVN tỉnh',
    'Ủy ban MTTQVN tỉnh Ninh Thuận',
  ],
  'tinh-doan': ['Tỉnh đoàn', 'Đoàn TNCS Hồ Chí Minh tỉnh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh'],
  'hoi-lien-hiep-phu-nu-tinh': ['Hội LHPN tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh'],
  'dai-phat-thanh-va-truyen-hinh': ['Đài PT-TH tỉnh', 'Đài PT&TH tỉnh', 'Đài Phát thanh - Truyền hình tỉnh'],
  'kho-bac-nha-nuoc': ['Kho bạc Nhà nước Ninh Thuận', 'KBNN tỉnh'],
  'cong-doan-vien-chuc-tinh': ['Công đoàn viên chức tỉnh'],
  'ubnd-huyen-bac-ai': [
    'UBND huyện Bác Ái',
    'UBND H. Bác Ái',
    'huyện Bác Ái',
    'UBND huyện Bác Ái, tỉnh Ninh Thuận',
  ],
  'ubnd-thanh-pho-phan-rang-thap-cham': [
    'UBND TP. Phan Rang - Tháp Chàm',
    'UBND thành phố Phan Rang-Tháp Chàm',
    'TP Phan Rang – Tháp Chàm',
  ],
  'ubnd-xa-phuoc-dai': ['UBND xã Phước Đại', 'Ủy ban nhân dân xã Phước Đại, huyện Bác Ái', 'xa Phuoc Dai'],
  'ubnd-thi-tran-tan-son': ['UBND thị trấn Tân Sơn', 'UBND TT. Tân Sơn, H. Ninh Sơn'],
}

for (const [slug, ways] of Object.entries(written))
  test(`documents write ${slug} in ${ways.length} ways`, () => {
    for (const words of ways) assert.equal(slugOf(words), slug, words)
  })

test('a mark tells apart two communes with the same letters', () => {
  assert.equal(slugOf('UBND xã Thanh Hải'), 'ubnd-xa-thanh-hai-ninh-hai')
  assert.equal(slugOf('UBND xã Thành Hải'), 'ubnd-xa-thanh-hai-phan-rang-thap-cham')
})

test('words that fit two agencies name none, and both are offered', () => {
  assert.equal(slugOf('UBND xa Thanh Hai'), undefined)
  assert.equal(directory.candidates('UBND xa Thanh Hai').length, 2)
})

test('what is not kept is not taken for something else', () => {
  const others = [
    'Sở Nội vụ tỉnh Bình Thuận',
    'UBND tỉnh Bình Thuận',
    'Hội Nông dân',
    'Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã',
    'Ủy ban MTTQ Việt Nam xã',
    'Trung tâm Văn hóa, Thể thao và Truyền thanh các huyện, thành phố',
    'xã Phước Hạ',
    'Văn phòng UBND huyện',
    'UBND',
    'Sở',
    '',
    '…',
  ]
  for (const words of others) assert.equal(slugOf(words), undefined, words)
})

test('a doubt is offered the agencies that are written most alike', () => {
  assert.equal(directory.suggestions('Sở Nội vu tỉnh NT')[0]?.agency.slug, 'so-noi-vu')
  assert.equal(directory.suggestions('Sở Tư pháp & PBGDPL')[0]?.agency.slug, 'so-tu-phap')
  assert.deepEqual(directory.suggestions('qqq'), [])
  assert.equal(directory.suggestions('Sở', 3).length, 3)
})

const agency = fc.constantFrom(...directory.all)
const own = agency.chain((one) =>
  fc.record({ one: fc.constant(one), text: fc.constantFrom(one.name, one.shortName, ...one.aliases) }),
)
const respell = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '  '),
  (text) => `  ${text}. `,
  (text) => text.replaceAll(' - ', '-'),
  (text) => text.replaceAll('Ủy', 'Uỷ').replaceAll('òa', 'oà'),
)

test('every agency goes by each of its names and aliases, however typed', () => {
  fc.assert(fc.property(own, respell, ({ one, text }, typed) => directory.byWords(typed(text)) === one))
})

test('typed without any marks an agency is among the candidates', () => {
  const plain = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
  fc.assert(fc.property(own, ({ one, text }) => directory.candidates(plain(text)).includes(one)))
})

test('any words at all are answered without a failure', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      directory.byWords(text)
      return directory.suggestions(text).every(({ likeness }) => likeness > 0 && likeness <= 1)
    }),
  )
})
