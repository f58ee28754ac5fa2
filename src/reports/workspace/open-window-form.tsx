import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Button } from '../../platform/ui/index.ts'
import { reportsPath } from '../paths.ts'
import type { ReportPeriod } from '../windows/windows.ts'
import { listTexts } from './list-texts.ts'

/** Opens the reports of a window for everybody who owes one. */
export const OpenWindowForm = ({ lang, period }: { lang: Lang; period: ReportPeriod }) => (
  <form method="post" action={`${reportsPath}/mo-ky`}>
    <input type="hidden" name="ky" value={period.key} />
    <input type="hidden" name="nam" value={String(period.year)} />
    <Button kind="primary" icon="file-text">
      {textsIn(lang, listTexts).openWindow}
    </Button>
  </form>
)
