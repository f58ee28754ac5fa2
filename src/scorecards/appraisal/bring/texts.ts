import { counted, textsOf } from '../../../platform/i18n.ts'

export const bringTexts = textsOf({
  title: { vi: 'Điểm do cơ quan chấm và khảo sát', en: 'Points of bodies and surveys' },
  lead: {
    vi: 'Tải bảng mẫu của từng nhóm, điền điểm rồi gửi lên. Sai một dòng thì không dòng nào được ghi. Điểm từng đơn vị cũng ghi được ngay trên phiếu.',
    en: 'Take the table of a group, fill it in, send it. With one wrong row nothing is saved. Points may also be given on each scorecard.',
  },
  template: { vi: (group: string) => `Bảng mẫu: ${group}`, en: (group: string) => `Table: ${group}` },
  group: { vi: 'Nhóm đơn vị', en: 'Group of agencies' },
  file: { vi: 'Bảng đã điền (.xlsx)', en: 'Filled table (.xlsx)' },
  source: { vi: 'Nguồn số liệu', en: 'Source' },
  sourceHelp: {
    vi: 'Ghi số, ngày văn bản của cơ quan chấm hoặc đợt khảo sát. Đơn vị đọc được nội dung này.',
    en: 'The letter of the body, or the survey. Agencies read it.',
  },
  bring: { vi: 'Kiểm tra và ghi điểm', en: 'Check and save' },
  brought: {
    vi: (rows: number) => `Đã ghi ${rows} điểm.`,
    en: (rows: number) => `${counted(rows, 'point')} saved.`,
  },
  none: { vi: 'Chọn bảng đã điền.', en: 'Choose the table you filled in.' },
  broken: {
    vi: 'Không mở được bảng. Gửi tệp .xlsx không quá 5 MB, không đặt mật khẩu.',
    en: 'The table cannot be opened. Send an .xlsx file of at most 5 MB without a password.',
  },
  noHeadings: {
    vi: 'Không thấy cột “Mã đơn vị”. Giữ nguyên dòng tiêu đề của bảng mẫu.',
    en: 'No column “Mã đơn vị” was found. Keep the headings of the table.',
  },
  empty: { vi: 'Bảng chưa có điểm nào.', en: 'The table has no points.' },
  giveSource: { vi: 'Ghi nguồn số liệu.', en: 'Name the source.' },
  unknownAgency: {
    vi: (row: number, agency: string) => `Dòng ${row}: không có đơn vị “${agency}” trong nhóm này.`,
    en: (row: number, agency: string) => `Row ${row}: no agency “${agency}” in this group.`,
  },
  twice: {
    vi: (row: number, agency: string) => `Dòng ${row}: đơn vị “${agency}” đã có ở dòng trên.`,
    en: (row: number, agency: string) => `Row ${row}: agency “${agency}” stands above already.`,
  },
  notAppraising: {
    vi: (row: number, agency: string) => `Dòng ${row}: phiếu của “${agency}” không ở bước thẩm định.`,
    en: (row: number, agency: string) => `Row ${row}: the scorecard of “${agency}” is not being appraised.`,
  },
  unknownCode: {
    vi: (code: string) =>
      `Cột ${code}: không phải tiêu chí do cơ quan chấm hoặc khảo sát, hoặc không thuộc lĩnh vực của ông/bà.`,
    en: (code: string) => `Column ${code}: not a criterion of a body or survey, or not of your field.`,
  },
  wrongPoints: {
    vi: (row: number, code: string, why: string) => `Dòng ${row}, ${code}: ${why}`,
    en: (row: number, code: string, why: string) => `Row ${row}, ${code}: ${why}`,
  },
  unreadable: {
    vi: 'ghi số điểm, nhiều nhất ba chữ số thập phân.',
    en: 'give points with at most three decimals.',
  },
})
