import {
  AlignmentType,
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import sharp from 'sharp'

/** A Word file as an office writes it: headings, a numbered list in two levels, bullets, a table with merged cells, a picture. */
export async function wordFile(): Promise<Buffer> {
  const photo = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#2a6f86' } })
    .jpeg()
    .toBuffer()
  return Packer.toBuffer(
    new Document({
      numbering: { config: [steps] },
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: words('Hồ sơ cần mang theo') }),
            new Paragraph({
              children: [
                ...words('Người dân mang '),
                bold('căn cước công dân'),
                ...words(' và số điện thoại chính chủ.'),
              ],
            }),
            ...['Đến bộ phận một cửa', 'Khai tờ khai điện tử', 'Nhận giấy hẹn'].map(
              (text) =>
                new Paragraph({ numbering: { reference: steps.reference, level: 0 }, children: words(text) }),
            ),
            new Paragraph({
              numbering: { reference: steps.reference, level: 1 },
              children: words('Giấy hẹn có mã tra cứu'),
            }),
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: words('Thời gian giải quyết') }),
            timesTable,
            new Paragraph({
              children: [
                new ImageRun({ type: 'jpg', data: photo, transformation: { width: 480, height: 320 } }),
              ],
            }),
            ...['Không thu thêm lệ phí', 'Nộp thay phải có giấy ủy quyền'].map(
              (text) => new Paragraph({ bullet: { level: 0 }, children: words(text) }),
            ),
          ],
        },
      ],
    }),
  )
}

const words = (text: string) => [new TextRun(text)]
const bold = (text: string) => new TextRun({ text, bold: true })

const steps = {
  reference: 'cac-buoc',
  levels: [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER].map((format, level) => ({
    level,
    format,
    text: `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
  })),
}

const cell = (text: string, columnSpan = 1) =>
  new TableCell({ columnSpan, children: [new Paragraph({ children: words(text) })] })

const timesTable = new Table({
  rows: [
    new TableRow({ tableHeader: true, children: [cell('Thủ tục'), cell('Ngày làm việc')] }),
    new TableRow({ children: [cell('Khai sinh'), cell('1')] }),
    new TableRow({ children: [cell('Kết hôn'), cell('3')] }),
    new TableRow({ children: [cell('Quá thời hạn này, hồ sơ được xin lỗi bằng văn bản', 2)] }),
  ],
})
