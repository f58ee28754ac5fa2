import { type Text, textsOf } from '../i18n.ts'
import type { FileProblem } from './texts.ts'

const reasons: Readonly<Record<FileProblem, Text>> = textsOf({
  empty: { vi: 'tệp không có nội dung, chọn lại ảnh', en: 'the file is empty, choose it again' },
  cut: { vi: 'tệp bị đứt giữa chừng khi gửi, gửi lại ảnh', en: 'the file arrived incomplete, send it again' },
  heic: {
    vi: 'ảnh HEIC chưa đọc được, gửi ảnh JPEG (iPhone: Cài đặt, Camera, Định dạng, Tương thích nhất)',
    en: 'HEIC pictures cannot be read, send a JPEG (iPhone: Settings, Camera, Formats, Most Compatible)',
  },
  unknown: {
    vi: 'không phải ảnh nhận được, gửi ảnh JPEG, PNG hoặc WebP',
    en: 'this is no picture that can be taken, send JPEG, PNG or WebP',
  },
  too_big: { vi: 'ảnh lớn hơn 25 MB, gửi bản nhỏ hơn', en: 'the picture is over 25 MB, send a smaller one' },
  too_many_pixels: {
    vi: 'ảnh có kích thước quá lớn, gửi ảnh dưới 80 triệu điểm ảnh',
    en: 'the picture is too large, send one under 80 million pixels',
  },
  broken: {
    vi: 'ảnh bị hỏng, chụp hoặc xuất lại ảnh',
    en: 'the picture is damaged, take or export it again',
  },
})

/** 'Ảnh “so-do.svg”: không phải ảnh nhận được, …' */
export const pictureProblem = (name: string, problem: FileProblem): Text => ({
  vi: `Ảnh “${name}”: ${reasons[problem].vi}.`,
  en: `Picture “${name}”: ${reasons[problem].en}.`,
})
