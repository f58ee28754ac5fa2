import { fold } from '../../src/platform/vietnamese.ts'
import type { Dice } from './dice.ts'

const communes = [
  'Phước Đại',
  'Phước Thắng',
  'Phước Tiến',
  'Lâm Sơn',
  'Mỹ Sơn',
  'Nhơn Hải',
  'Xuân Hải',
  'Phước Hữu',
  'Cà Ná',
  'Vĩnh Hy',
]
const villages = [
  'Tà Lú',
  'Ma Hoa',
  'Chà Panh',
  'Suối Đá',
  'Đá Trắng',
  'Hữu Đức',
  'Bàu Trúc',
  'Ma Nới',
  'Trà Co',
  'Gò Sạn',
]
const topics = [
  'nộp hồ sơ trực tuyến tại bộ phận một cửa',
  'mức giảm phí khi làm thủ tục qua mạng',
  'tài khoản định danh điện tử mức độ hai',
  'thời hạn giải quyết thủ tục khai sinh',
  'cấp lại giấy chứng nhận quyền sử dụng đất',
  'thanh toán không dùng tiền mặt tại xã',
  'quy trình chứng thực bản sao điện tử',
  'đánh giá sự hài lòng của người dân',
  'danh mục thủ tục làm ngay trong ngày',
  'tra cứu tình trạng hồ sơ bằng mã biên nhận',
  'trợ giúp xã hội cho người cao tuổi',
  'đăng ký kết hôn có yếu tố nước ngoài',
]
const subjects = [
  'Tổ công nghệ số cộng đồng',
  'Cán bộ tư pháp',
  'Đoàn thanh niên',
  'Hội phụ nữ',
  'Công chức một cửa',
  'Trưởng thôn',
  'Ban dân vận',
  'Đài truyền thanh xã',
  'Hội nông dân',
  'Tổ hòa giải',
]
const verbs = [
  'hướng dẫn từng bước',
  'đến tận nhà giải thích',
  'phát tờ rơi và trả lời',
  'tổ chức buổi hỏi đáp về',
  'chiếu phim ngắn giới thiệu',
  'đọc bản tin bằng tiếng Raglai về',
  'làm mẫu trên điện thoại',
  'ghi nhận vướng mắc quanh',
  'niêm yết bảng tóm tắt',
  'kể câu chuyện có thật về',
]
const objects = [
  'cho bà con đi rẫy về muộn',
  'cho các hộ mới chuyển đến',
  'cho phụ huynh học sinh lớp một',
  'cho chủ cửa hàng quanh chợ',
  'cho người bán cá ở bến',
  'cho lao động chuẩn bị đi làm xa',
  'cho người già neo đơn',
  'cho đoàn viên mới kết nạp',
  'cho các cặp vợ chồng trẻ',
  'cho hội viên vay vốn',
]
const endings = [
  'nhiều người hỏi lại về lệ phí',
  'ba trường hợp nộp ngay tại chỗ',
  'có ý kiến đề nghị làm thêm buổi tối',
  'máy tính của thôn chạy chậm nên phải chờ',
  'bà con góp nước uống và bánh',
  'một cụ bà lần đầu tự bấm được mã',
  'loa rè nên đã ghi để sửa',
  'trẻ nhỏ xem tranh và đố nhau',
  'người dân mang theo giấy tờ cũ để hỏi',
  'buổi sau hẹn ở nhà sinh hoạt cộng đồng',
]

const day = (dice: Dice) => `${dice.whole(1, 28)}/${dice.whole(1, 9)}/2023`

const sentence = (dice: Dice): string =>
  `${dice.pick(subjects)} ${dice.pick(verbs)} ${dice.pick(topics)} ${dice.pick(objects)} ở thôn ${dice.pick(villages)}; ${dice.pick(endings)}${dice.next() < 0.4 ? `, ${dice.pick(endings)}` : ''}.`

/**
 * What one officer wrote of one event: its own sentences between those that every report has. Two of them are much alike,
 * and no copies.
 */
export function report(dice: Dice): string {
  const head = `Thực hiện Kế hoạch số 911/KH-UBND ngày 15/03/2023 của Ủy ban nhân dân tỉnh về thông tin, tuyên truyền cải cách hành chính, Ủy ban nhân dân xã ${dice.pick(communes)} đã tổ chức tuyên truyền ngày ${day(dice)}.`
  const tail = `Buổi tuyên truyền có ${dice.whole(20, 180)} người tham dự, góp phần nâng cao nhận thức của cán bộ và nhân dân về cải cách hành chính trên địa bàn xã.`
  return [head, ...Array.from({ length: dice.whole(4, 9) }, () => sentence(dice)), tail].join(' ')
}

const sentencesOf = (text: string) => text.split(/(?<=\.) /)

function edited(text: string, dice: Dice, share: number): string {
  const sentences = sentencesOf(text)
  const words = text.split(' ').length
  let left = words * share
  // Whole sentences are written anew, the rest of the share single words, as people edit.
  while (left > 14) {
    const at = dice.whole(0, sentences.length - 1)
    left -= sentences[at]!.split(' ').length
    sentences[at] = sentence(dice)
  }
  const all = sentences.join(' ').split(' ')
  for (; left > 0; left--)
    all[dice.whole(0, all.length - 1)] = dice.pick([
      'rất',
      'cùng',
      'đã',
      'được',
      'nhiều',
      'bà',
      'con',
      'xã',
      'mới',
    ])
  return all.join(' ')
}

/** What becomes of a text that is used again. */
export const textCopyKinds: Readonly<Record<string, (text: string, dice: Dice) => string>> = {
  'edited 5-15 %': (text, dice) => edited(text, dice, dice.between(0.05, 0.15)),
  'edited 15-30 %': (text, dice) => edited(text, dice, dice.between(0.15, 0.3)),
  'edited 30-50 %': (text, dice) => edited(text, dice, dice.between(0.3, 0.5)),
  'sentences in another order': (text, dice) =>
    sentencesOf(text)
      .map((one) => ({ one, at: dice.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one)
      .join(' '),
  'without diacritics': (text) => fold(text),
  'other places and days': (text, dice) => {
    const [village, commune] = [dice.pick(villages), dice.pick(communes)]
    let out = text
      .replace(/\d+\/\d+\/2023/g, () => day(dice))
      .replace(/có \d+ người/g, () => `có ${dice.whole(20, 180)} người`)
    for (const name of villages) out = out.replaceAll(`thôn ${name}`, `thôn ${village}`)
    for (const name of communes) out = out.replaceAll(`xã ${name}`, `xã ${commune}`)
    return out
  },
}
