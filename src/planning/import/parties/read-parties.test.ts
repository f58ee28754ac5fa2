import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Parties } from '../plan-document.ts'
import { readParties } from './read-parties.ts'

const reads = (words: string, expected: Partial<Parties>) =>
  test(`"${words}" is understood`, () => {
    const { text: _, ...read } = readParties(words) ?? { text: '' }
    assert.deepEqual(read, { agencies: [], classes: [], ...expected })
  })

reads('Các sở, ban, ngành; UBND các huyện, thành phố; UBND các xã, phường, thị trấn', {
  classes: ['so_ban_nganh', 'ubnd_cap_huyen', 'ubnd_cap_xa'],
})
reads('Các sở, ban, ngành, UBND các huyện, thị xã, thành phố', {
  classes: ['so_ban_nganh', 'ubnd_cap_huyen'],
})
reads('UBND các xã, phường, đặc khu', { classes: ['ubnd_cap_xa'] })
reads('Ủy ban nhân dân cấp huyện và Ủy ban nhân dân cấp xã', { classes: ['ubnd_cap_huyen', 'ubnd_cap_xa'] })
reads('UBND các huyện, TP', { classes: ['ubnd_cap_huyen'] })
reads('Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch và Đài PT-TH tỉnh', {
  agencies: ['Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch', 'Đài Phát thanh và Truyền hình tỉnh'],
})
reads('Các Sở: Nội vụ, Tài chính, Văn hóa, Thể thao và Du lịch', {
  agencies: ['Sở Nội vụ', 'Sở Tài chính', 'Sở Văn hóa, Thể thao và Du lịch'],
})
reads('Sở LĐ-TB&XH; VP UBND tỉnh', {
  agencies: ['Sở Lao động - Thương binh và Xã hội', 'Văn phòng UBND tỉnh'],
})
reads('UBND các huyện Bác Ái, Thuận Bắc và thành phố Phan Rang - Tháp Chàm', {
  agencies: ['UBND huyện Bác Ái', 'UBND huyện Thuận Bắc', 'UBND thành phố Phan Rang - Tháp Chàm'],
})
reads('Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội', {
  agencies: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  classes: ['to_chuc_chinh_tri_xa_hoi'],
})
reads('Trung tâm Văn hóa, Thể thao và Truyền thanh các huyện, thành phố', {
  agencies: ['Trung tâm Văn hóa, Thể thao và Truyền thanh các huyện, thành phố'],
})
reads('Đoàn Thanh niên xã, Ban quản lý các thôn', { agencies: ['Đoàn Thanh niên xã'], classes: ['thon'] })
reads('Các vụ, cục, đơn vị thuộc Bộ; Sở Nội vụ các tỉnh, thành phố trực thuộc Trung ương', {
  classes: ['don_vi_thuoc_bo', 'so_chuyen_nganh_dia_phuong'],
})
reads('Các phòng, đơn vị thuộc Sở', { classes: ['phong_chuyen_mon'] })
reads('Các cơ quan báo chí', { classes: ['co_quan_bao_chi'] })
reads('Các cơ quan, đơn vị có liên quan', { classes: ['co_quan_lien_quan'] })
reads('Các sở, ban, ngành (trừ Thanh tra tỉnh)', { classes: ['so_ban_nganh'], except: ['Thanh tra tỉnh'] })
reads('UBND các huyện, thành phố, ngoại trừ UBND huyện Bác Ái', {
  classes: ['ubnd_cap_huyen'],
  except: ['UBND huyện Bác Ái'],
})
reads('Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố', {
  positions: ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các huyện, thành phố'],
})
reads('công chức Văn phòng - Thống kê', { positions: ['Công chức Văn phòng - Thống kê'] })
reads('Chủ tịch UBND các xã, phường, đặc khu; Công an tỉnh', {
  agencies: ['Công an tỉnh'],
  positions: ['Chủ tịch UBND các xã, phường, đặc khu'],
})
reads('Lãnh đạo Sở, Văn phòng Sở', { agencies: ['Văn phòng Sở'], positions: ['Lãnh đạo Sở'] })
reads('Mỗi phòng, đơn vị thuộc Sở', { classes: ['phong_chuyen_mon'] })
reads('P. Nội vụ; VP. UBND tỉnh; P.Tư pháp', {
  agencies: ['Phòng Nội vụ', 'Văn phòng UBND tỉnh', 'Phòng Tư pháp'],
})
reads('Vụ CCHC; Ban Chỉ đạo CCHC tỉnh', {
  agencies: ['Vụ Cải cách hành chính', 'Ban Chỉ đạo cải cách hành chính tỉnh'],
})
reads('VP HĐND&UBND huyện', { agencies: ['Văn phòng Hội đồng nhân dân và UBND huyện'] })
reads('Các ban Đảng Tỉnh ủy', { agencies: ['Ban Đảng Tỉnh ủy'] })
reads('Các bản, buôn', { classes: ['thon'] })
reads('Đổi mới cách làm', { agencies: ['Đổi mới cách làm'], unresolved: ['Đổi mới cách làm'] })
reads('Uỷ ban nhân dân xã', { agencies: ['Uỷ ban nhân dân xã'] })
reads('Trung tâm VH, TT và Truyền thanh huyện', {
  agencies: ['Trung tâm Văn hóa, Thể thao và Truyền thanh huyện'],
})
reads('Đồng chí Phó Bí thư Thường trực Tỉnh đoàn', { positions: ['Phó Bí thư Thường trực Tỉnh đoàn'] })
reads('Đồng chí Nguyễn Văn An', { positions: ['Đồng chí Nguyễn Văn An'] })
reads('UBND 07 huyện, thành phố; UBND 65 xã, phường, thị trấn', {
  classes: ['ubnd_cap_huyen', 'ubnd_cap_xa'],
})
reads('Các phòng, ban, ngành, đoàn thể huyện', { classes: ['phong_chuyen_mon', 'to_chuc_chinh_tri_xa_hoi'] })
reads('Kho bạc NN tỉnh; Hội ND tỉnh; Ban QL Khu kinh tế; Cổng TTĐT tỉnh', {
  agencies: [
    'Kho bạc Nhà nước tỉnh',
    'Hội Nông dân tỉnh',
    'Ban Quản lý Khu kinh tế',
    'Cổng Thông tin điện tử tỉnh',
  ],
})
reads('UBND 02 huyện Bác Ái, Thuận Bắc', { agencies: ['UBND huyện Bác Ái', 'UBND huyện Thuận Bắc'] })
reads('bà con', { unresolved: ['bà con'] })

test('lines of a cell are names of their own', () => {
  assert.deepEqual(
    readParties('- Sở Nội vụ - Văn phòng UBND tỉnh', ['- Sở Nội vụ', '- Văn phòng UBND tỉnh'])?.agencies,
    ['Sở Nội vụ', 'Văn phòng UBND tỉnh'],
  )
})

test('a dash or nothing is nobody', () => {
  assert.equal(readParties('-'), null)
  assert.equal(readParties(' '), null)
})

test('any text at all is answered', () => {
  const scraps = fc.constantFrom(
    'các',
    'sở',
    ',',
    'ban',
    'ngành',
    'UBND',
    'huyện',
    'và',
    'xã',
    'Phòng',
    '(',
    ')',
    'trừ',
    ';',
    'thành phố',
    'A',
    '-',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.array(scraps, { maxLength: 80 }).map((s) => s.join(' ')),
      ),
      (text) => {
        readParties(text)
      },
    ),
  )
})
