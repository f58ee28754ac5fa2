import type { Text } from '../../../platform/i18n.ts'
import type { Issue, Refusal } from '../../../platform/result.ts'

/** Why a file could not be read, as a code for programs and a sentence for people. */
export type ReadIssue = Issue & { readonly code: RefusalCode }
export type ReadRefusal = Omit<Refusal, 'issues'> & { readonly issues: readonly ReadIssue[] }
export type RefusalCode = keyof typeof reasons

/** Thrown inside the readers only, where a value would have to be handed through the XML parser's callbacks. */
export class Unreadable extends Error {
  readonly code: RefusalCode
  constructor(code: RefusalCode) {
    super(code)
    this.code = code
  }
}

export const refuseFile = (code: RefusalCode): ReadRefusal => ({
  ok: false,
  issues: [{ field: 'file', code, text: reasons[code] }],
})

const reasons = {
  empty: {
    vi: 'Tệp không có dữ liệu (0 byte). Chọn lại tệp kế hoạch.',
    en: 'The file is empty (0 bytes). Choose the plan’s file again.',
  },
  too_large: {
    vi: 'Tệp lớn hơn 20 MB. Nén ảnh trong văn bản, hoặc dán phần chữ của kế hoạch.',
    en: 'The file is larger than 20 MB. Compress the pictures in it, or paste the text of the plan.',
  },
  unpacks_too_large: {
    vi: 'Tệp giải nén ra dung lượng bất thường nên không được đọc. Lưu lại bằng Word rồi tải lên.',
    en: 'The file unpacks to an abnormal size, so it was not read. Save it again with Word and upload it.',
  },
  broken: {
    vi: 'Tệp bị hỏng hoặc tải lên chưa đủ. Tải lại tệp gốc.',
    en: 'The file is damaged or its upload was cut short. Upload the original again.',
  },
  old_word: {
    vi: 'Tệp là Word 97-2003 (.doc) hoặc Word có mật khẩu. Mở bằng Word, gỡ mật khẩu nếu có, lưu thành .docx rồi tải lên.',
    en: 'This is a Word 97-2003 file (.doc) or a Word file with a password. Open it in Word, remove the password if there is one, save it as .docx and upload that.',
  },
  locked_pdf: {
    vi: 'Tệp PDF có mật khẩu. Tải lên bản không đặt mật khẩu, hoặc dán phần chữ của kế hoạch.',
    en: 'The PDF is protected by a password. Upload one without, or paste the text of the plan.',
  },
  scanned_pdf: {
    vi: 'Tệp PDF là ảnh quét, không có chữ để đọc. Tải lên tệp Word, hoặc dán phần chữ của kế hoạch.',
    en: 'The PDF is a scan without text to read. Upload the Word file, or paste the text of the plan.',
  },
  too_many_pages: {
    vi: 'Tệp PDF có hơn 400 trang. Tải lên riêng phần kế hoạch và phụ lục.',
    en: 'The PDF has more than 400 pages. Upload only the plan and its annexes.',
  },
  wrong_type: {
    vi: 'Nội dung tệp không phải Word (.docx) hoặc PDF, dù tên tệp là gì. Chọn tệp .docx hoặc .pdf, hoặc dán phần chữ.',
    en: 'What is in the file is neither Word (.docx) nor PDF, whatever its name says. Choose a .docx or .pdf, or paste the text.',
  },
  not_word: {
    vi: 'Tệp nén này không phải văn bản Word. Chọn tệp .docx hoặc .pdf.',
    en: 'This package is not a Word document. Choose a .docx or .pdf.',
  },
  unsafe_xml: {
    vi: 'Tệp Word chứa khai báo không an toàn nên không được đọc. Lưu lại bằng Word rồi tải lên.',
    en: 'The Word file contains unsafe declarations, so it was not read. Save it again with Word and upload it.',
  },
  too_long: {
    vi: 'Văn bản có hơn 40.000 đoạn và hàng bảng. Tải lên riêng phần kế hoạch và phụ lục.',
    en: 'The document has more than 40,000 paragraphs and table rows. Upload only the plan and its annexes.',
  },
  no_text: {
    vi: 'Văn bản không có chữ nào. Chọn lại tệp, hoặc dán phần chữ của kế hoạch.',
    en: 'There is no text in the document. Choose another file, or paste the text of the plan.',
  },
  text_too_long: {
    vi: 'Phần chữ dán vào dài hơn 2 triệu ký tự. Chỉ dán kế hoạch và phụ lục.',
    en: 'The pasted text is longer than 2 million characters. Paste only the plan and its annexes.',
  },
} as const satisfies Readonly<Record<string, Text>>
