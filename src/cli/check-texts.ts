import type { Text } from '../platform/i18n.ts'

export const checkTexts = {
  historyWhole: (lines: number): Text => ({
    vi: `Nhật ký nguyên vẹn: ${lines} dòng.`,
    en: `The history is whole: ${lines} lines.`,
  }),
  historyBroken: (line: number, why: 'gap' | 'hash'): Text =>
    why === 'gap'
      ? { vi: `Nhật ký thiếu dòng ${line}.`, en: `The history lacks line ${line}.` }
      : { vi: `Nhật ký bị sửa tại dòng ${line}.`, en: `The history was altered at line ${line}.` },
  filesRead: (files: number): Text => ({
    vi: `Đã đọc và đối chiếu dấu vân tay của ${files} tệp.`,
    en: `${files} files were read and their fingerprints compared.`,
  }),
  fileMissing: (sha256: string): Text => ({ vi: `Thiếu tệp ${sha256}.`, en: `File ${sha256} is missing.` }),
  fileChanged: (sha256: string): Text => ({
    vi: `Tệp ${sha256} không còn đúng dấu vân tay.`,
    en: `File ${sha256} no longer has its fingerprint.`,
  }),
}
