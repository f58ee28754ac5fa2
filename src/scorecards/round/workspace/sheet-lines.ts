import type { Directory } from '../../../agencies/index.ts'
import { vietnamCalendar } from '../../../platform/calendar/index.ts'
import { compareVi } from '../../../platform/vietnamese.ts'
import type { Sheet } from '../round.ts'
import { turnOf } from '../turn.ts'
import type { SheetLine } from './sheet-line.tsx'

/** Sheets as a list shows them: what is longest late first, then by class and name. */
export const sheetLines = (
  sheets: readonly Sheet[],
  directory: Directory,
  today: Temporal.PlainDate,
): readonly SheetLine[] =>
  sheets
    .map((sheet) => ({
      sheet,
      agency: directory.byId(sheet.agencyId)?.shortName ?? '',
      turn: turnOf(sheet, today, vietnamCalendar()),
    }))
    .sort(
      (a, b) =>
        lateness(a) - lateness(b) ||
        compareVi(a.sheet.classKey, b.sheet.classKey) ||
        compareVi(a.agency, b.agency),
    )

const lateness = ({ turn: { daysLeft } }: SheetLine): number => Math.min(0, daysLeft ?? 0)
