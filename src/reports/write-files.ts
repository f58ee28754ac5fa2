import { officialLayoutOn, writeAnnexBook, writeDocx } from '../platform/official/index.ts'
import { annexTables } from './annex-tables.ts'
import type { Contents } from './contents.ts'

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Written = Pick<Contents, 'report' | 'document' | 'figures' | 'shown'>

/** The layout of the day on which it is issued; of a draft that of its due day. */
export const layoutOf = ({ report }: Pick<Contents, 'report'>) =>
  officialLayoutOn(report.issuedOn ?? report.dueOn)

export const writeReport = (contents: Written): Promise<Buffer> =>
  writeDocx(contents.document, layoutOf(contents))

export const writeAnnex = (contents: Written): Promise<Buffer> => writeAnnexBook(annexTables(contents))

/** 'bao-cao-bc-q3-2023.docx', with its number once it has one. */
export const fileName = ({ windowKey, year, number }: Contents['report'], ending: string): string =>
  ['bao-cao', windowKey, year, ...(number === null ? [] : [`so-${number}`])].join('-') + ending
