import type { Lang } from '../../i18n.ts'
import { agencyTable, issuedReport, report } from '../../official/fixtures/report.ts'
import { officialLayoutOn } from '../../official/layout.ts'
import { OfficialSheet } from '../../official/sheet/official-sheet.tsx'
import { Section } from '../index.ts'

/** A draft with a figure open and its passages to edit, and an annex that lies on its side. */
export const OfficialPart = ({ lang }: { lang: Lang }) => (
  <Section title="Văn bản">
    <OfficialSheet
      document={{
        ...report,
        notice: 'Số liệu mẫu, không có giá trị pháp lý',
        annexes: issuedReport(4).annexes,
        body: [...report.body, agencyTable(3, 2)],
      }}
      layout={officialLayoutOn('2023-09-20')}
      lang={lang}
      selectedKey="xa_phat_thanh"
      editHref={(key) => `#sua-${key}`}
    />
  </Section>
)
