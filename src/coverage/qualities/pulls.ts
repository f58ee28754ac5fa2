import { formatDay } from '../../platform/dates.ts'
import type { Occasion } from '../occasions/store.ts'
import type { Silence } from './continuous.ts'
import type { Measuring } from './load-measuring.ts'
import type { FormCount, ManySidedRule } from './many-sided.ts'
import { isUpTo, type Rhythm, type Span } from './periods.ts'
import { say, pullTexts as t } from './pull-texts.ts'
import type { Pull } from './quality.ts'
import type { Beat } from './regular.ts'
import type { DueCount } from './store-due.ts'
import type { Subject } from './subjects.ts'
import type { Lag } from './timely.ts'

export const occasionsPath = '/lam-viec/moc'

export function pullsOfWork(
  { due, onTime, oldestOpen }: DueCount,
  subject: Subject,
  { head }: Measuring,
): Pull[] {
  if (due === onTime) return []
  const whose = subject.slug ? `?don-vi=${subject.slug}&tinh-trang=qua-han` : '/cham'
  const where = subject.themeId === null ? whose : `?noi-dung=${subject.themeId}&tinh-trang=qua-han`
  const oldest = oldestOpen ? formatDay(oldestOpen) : ''
  return [{ text: say(t.late, due - onTime, oldest), href: `/lam-viec/ke-hoach/${head.id}${where}` }]
}

export function pullsOfOccasions(lags: readonly (Lag & { occasion: Occasion })[], fullDays: number): Pull[] {
  const untold = lags.filter((lag) => !lag.isCommunicated && lag.days > fullDays)
  const slow = lags.filter((lag) => lag.isCommunicated && lag.days > fullDays).sort((a, b) => b.days - a.days)
  const longest = Math.max(0, ...untold.map(({ days }) => days))
  return [
    ...(untold.length > 0 ? [{ text: say(t.untold, untold.length, longest), href: occasionsPath }] : []),
    ...slow.slice(0, 2).map(({ days, occasion }) => ({
      text: say(t.slow, days, occasion.title),
      href: `${occasionsPath}/${occasion.id}`,
    })),
  ]
}

export function pullsOfCells(missing: number, { slug, by }: Subject, { head }: Measuring): Pull[] {
  if (missing === 0) return []
  const where = by === 'agency' || by === 'area' ? `&dia-ban=${slug}` : ''
  return [{ text: say(t.unreached, missing), href: `/lam-viec/bao-phu?ke-hoach=${head.id}${where}` }]
}

/** The latest ones first; a long list is cut. */
export function pullsOfRhythm(
  beats: readonly Beat[],
  rhythm: Rhythm,
  subject: Subject,
  measuring: Measuring,
): Pull[] {
  const missed = beats.filter(({ isActive }) => !isActive).reverse()
  if (missed.length === 0) return []
  const names = missed
    .slice(0, 4)
    .map(({ from, to }) =>
      rhythm === 'month'
        ? formatDay(from).slice(3)
        : `${formatDay(from).slice(0, 5)}–${formatDay(to).slice(0, 5)}`,
    )
  const some = names.join(', ') + (missed.length > names.length ? '…' : '')
  const text = say(rhythm === 'week' ? t.missedWeeks : t.missedMonths, missed.length, some)
  return [{ text, href: rowsBefore(missed[0]!, subject, measuring) }]
}

export function pullsOfSilence(
  silence: Silence | undefined,
  allowed: number,
  subject: Subject,
  measuring: Measuring,
): Pull[] {
  if (!silence || silence.workingDays <= allowed) return []
  const theme = measuring.themes.find(({ id }) => id === subject.themeId)
  const where = theme ? say(t.inTheme, theme.position) : { vi: '', en: '' }
  return [{ text: silenceText(silence, where), href: rowsBefore(silence, subject, measuring) }]
}

export function silenceText({ from, to, workingDays }: Silence, where: { vi: string; en: string }) {
  const days = from.until(to, { largestUnit: 'days' }).days + 1
  const ends = [formatDay(from), formatDay(to)] as const
  return {
    vi: t.silence.vi(days, workingDays, where.vi, ...ends),
    en: t.silence.en(days, workingDays, where.en, ...ends),
  }
}

/**
 * The rows around days on which nothing was done: an agency's list from there backwards, a theme's cell of the month in
 * which it was last told of, else the matrix by month.
 */
function rowsBefore(days: Span, subject: Subject, measuring: Measuring): string {
  const { by, slug, themeId, span } = subject
  if (by === 'agency') return rowsAround(slug, days)
  if (themeId === null) return matrixBy('thang', subject, measuring)
  const before = days.from.subtract({ days: 1 })
  const month = monthOf(isUpTo(span.from, before) ? before : days.from)
  const place = { tu: month, den: month, cot: 'thang', 'o-hang': `${themeId}`, 'o-cot': month }
  return `/lam-viec/bao-phu/o?${new URLSearchParams({ 'ke-hoach': `${measuring.head.id}`, ...place })}`
}

/** The matrix over the time that is measured, of the agency's work or of what happened in the area. */
function matrixBy(columns: 'thang' | 'hinh-thuc', { by, slug, span }: Subject, { head }: Measuring): string {
  const query = { 'ke-hoach': `${head.id}`, cot: columns, tu: monthOf(span.from), den: monthOf(span.to) }
  const where = slug === null ? {} : { [by === 'area' ? 'dia-ban' : 'don-vi']: slug }
  return `/lam-viec/bao-phu?${new URLSearchParams({ ...query, ...where })}`
}

const monthOf = (day: Temporal.PlainDate) => day.toString().slice(0, 7)

/** The agency's activities from the one that ended the silence backwards. */
export const rowsAround = (slug: string | null, { to }: Pick<Span, 'to'>) =>
  `/lam-viec/hoat-dong?don-vi=${slug}&truoc=${to.add({ days: 2 })},1`

export function pullsOfForms(
  counts: readonly FormCount[],
  rule: ManySidedRule,
  subject: Subject,
  measuring: Measuring,
): Pull[] {
  const total = counts.reduce((sum, { done }) => sum + done, 0)
  const used = counts.filter(({ done }) => done > 0)
  const twoWay = used.reduce((sum, { done, isTwoWay }) => sum + (isTwoWay ? done : 0), 0)
  const most = [...used].sort((a, b) => b.done - a.done)[0]
  const name = most && measuring.forms.find(({ key }) => key === most.form)?.name
  const href = matrixBy('hinh-thuc', subject, measuring)
  const percent = most ? Math.round((most.done / total) * 100) : 0
  return [
    ...(used.length < rule.forms ? [{ text: say(t.fewForms, used.length, rule.forms), href }] : []),
    ...(name && percent >= 50
      ? [{ text: { vi: t.uneven.vi(name.vi, percent), en: t.uneven.en(name.en, percent) }, href }]
      : []),
    ...(twoWay / total < rule.twoWayPercent / 100 ? [{ text: say(t.oneWay, twoWay, total), href }] : []),
  ]
}
