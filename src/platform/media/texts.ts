import { type Text, textsOf } from '../i18n.ts'

export type FileProblem = 'empty' | 'cut' | 'heic' | 'unknown' | 'too_big' | 'too_many_pixels' | 'broken'

const reasons = textsOf({
  empty: { vi: 'tệp không có nội dung, chọn lại tệp', en: 'the file is empty, choose it again' },
  cut: { vi: 'tệp bị đứt giữa chừng khi gửi, gửi lại tệp', en: 'the file arrived incomplete, send it again' },
  heic: {
    vi: 'ảnh HEIC chưa đọc được, gửi ảnh JPEG (iPhone: Cài đặt, Camera, Định dạng, Tương thích nhất)',
    en: 'HEIC pictures cannot be read, send a JPEG (iPhone: Settings, Camera, Formats, Most Compatible)',
  },
  unknown: {
    vi: 'loại tệp này không nhận, gửi ảnh JPEG, PNG, WebP, tệp PDF, DOCX, XLSX, MP3, M4A hoặc MP4',
    en: 'this type is not accepted, send JPEG, PNG, WebP, PDF, DOCX, XLSX, MP3, M4A or MP4',
  },
  too_big: { vi: 'tệp lớn hơn 15 MB, gửi bản nhỏ hơn', en: 'the file is over 15 MB, send a smaller one' },
  too_many_pixels: {
    vi: 'ảnh có kích thước quá lớn, gửi ảnh dưới 80 triệu điểm ảnh',
    en: 'the picture is too large, send one under 80 million pixels',
  },
  broken: {
    vi: 'ảnh bị hỏng, chụp hoặc xuất lại ảnh',
    en: 'the picture is damaged, take or export it again',
  },
})

/** 'Tệp “so-phat-thanh.svg”: loại tệp này không nhận, …' */
export const problemText = (name: string, problem: FileProblem): Text => ({
  vi: `Tệp “${name}”: ${reasons[problem].vi}`,
  en: `File “${name}”: ${reasons[problem].en}`,
})

export const tooManyFiles = (most: number): Text => ({
  vi: `Gửi tối đa ${most} tệp một lần; bỏ bớt tệp`,
  en: `Send at most ${most} files at a time; leave some out`,
})

export const tooMuchTogether = (megabytes: number): Text => ({
  vi: `Các tệp cộng lại lớn hơn ${megabytes} MB; gửi bớt tệp`,
  en: `The files together are over ${megabytes} MB; send fewer`,
})
