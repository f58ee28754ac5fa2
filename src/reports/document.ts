import type { Agency, Directory } from '../agencies/index.ts'
import { dayOf } from '../platform/clock.ts'
import type { OfficialDocument } from '../platform/official/model.ts'
import { issuerOf } from './issuer.ts'
import type { Report } from './report.ts'

/** What the outline and its figures make of a report. */
export type Said = Pick<
  OfficialDocument,
  'kind' | 'about' | 'addressees' | 'body' | 'annexes' | 'recipients' | 'archive'
>

type Asked = {
  readonly report: Report
  readonly agency: Agency
  readonly directory: Directory
  readonly said: Said
  readonly now: Temporal.Instant
}

const sampleNotice = 'Số liệu mẫu để dùng thử, không có giá trị pháp lý'

/** The whole document of a draft: no number and no day, which only the clerk gives; nobody's name under it. */
export function documentOf({ report, agency, directory, said, now }: Asked): OfficialDocument {
  const { month, year } = dayOf(now)
  return {
    ...issuerOf(agency, directory, report.toDay),
    symbol: report.symbol,
    number: null,
    issuedOn: null,
    draftMonth: { month, year },
    isDraft: true,
    ...(report.isSample ? { notice: sampleNotice } : {}),
    ...said,
  }
}

/** The document as its head signs it. */
export const signedBy = (document: OfficialDocument, name: string): OfficialDocument => ({
  ...document,
  isDraft: false,
  signature: { ...document.signature, name },
})
