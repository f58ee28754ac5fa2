import type { Queryable } from '../platform/database/open.ts'
import type { Lang } from '../platform/i18n.ts'
import type { Report } from './report.ts'
import { type ReportPeriod, windowsOf } from './windows/windows.ts'

/** 'Báo cáo tuyên truyền CCHC quý III năm 2023'. */
export const titleIn = (lang: Lang, { words }: Pick<ReportPeriod, 'words'>): string =>
  lang === 'vi' ? `Báo cáo tuyên truyền CCHC ${words.vi}` : `Communication report, ${words.en}`

/** The window a report is about. A window that the settings no longer know is named by its key. */
export async function periodOf(
  db: Queryable,
  { windowKey, year }: Pick<Report, 'windowKey' | 'year'>,
): Promise<Pick<ReportPeriod, 'words' | 'nextVi'>> {
  const found = (await windowsOf(db, year)).find(({ key }) => key === windowKey)
  const words = `${windowKey} ${year}`
  return found ?? { words: { vi: words, en: words }, nextVi: '' }
}

export const titleOf = async (db: Queryable, report: Pick<Report, 'windowKey' | 'year'>): Promise<string> =>
  titleIn('vi', await periodOf(db, report))
