import { englishMonths } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { ButtonGroup, MonthScrubber } from '../../platform/ui/index.ts'
import type { Window } from '../rollup/window.ts'
import { windowOf } from '../rollup/window.ts'
import type { ReportWindow } from '../store-words.ts'
import { addressOf, type MatrixQuery, matrixPath } from './matrix-query.ts'
import { matrixTexts } from './texts.ts'
import type { View } from './view.ts'
import { asAddress, monthsIn, windowOfReport, windowWords } from './window-choice.ts'
import type { Part } from './year.ts'

type Props = {
  readonly lang: Lang
  readonly query: MatrixQuery
  readonly view: View
  readonly year: readonly (readonly Part[])[]
  readonly reports: readonly ReportWindow[]
}

/** The year by months, and the windows one usually asks for: quarters, the periodic reports, the year. */
export function YearScrubber({ lang, query, view, year, reports }: Props) {
  const t = textsIn(lang, matrixTexts)
  const planYear = view.plan.head.year
  const { first, last } = monthsIn(view.window, planYear)
  const hrefOf = (window: Window) => addressOf(matrixPath, query, asAddress(window))
  const nowIn = view.today.year === planYear ? view.today.month : view.today.year < planYear ? 0 : 12
  const months = year.map((parts, at) => {
    const sum = (key: keyof Part) => parts.reduce((all, part) => all + part[key], 0)
    const name = lang === 'vi' ? `Tháng ${at + 1}` : englishMonths[at]!
    return {
      label: t.monthShort(at + 1),
      said: t.monthSaid(name, sum('done'), sum('planned'), sum('verified')),
      href: hrefOf(windowOf(planYear, at + 1, at + 1)),
      isIn: at + 1 >= first && at < last,
      isAhead: at + 1 > nowIn,
      parts: parts.map((part) => ({ label: '', ...part })),
    }
  })
  const choices: readonly (readonly [string, Window])[] = [
    ...[1, 2, 3, 4].map((n) => [t.quarter(n), windowOf(planYear, n * 3 - 2, n * 3)] as const),
    [t.wholeYear, windowOf(planYear)],
    ...reports.map(
      (report) => [lang === 'vi' ? report.nameVi : report.nameEn, windowOfReport(report, planYear)] as const,
    ),
  ]
  const pattern = addressOf(matrixPath, query, { tu: `${planYear}-99`, den: `${planYear}-98` })
  return (
    <>
      <MonthScrubber
        label={t.months}
        state={t.viewing(windowWords(view.window, lang))}
        help={t.keys}
        months={months}
        first={first}
        last={last}
        hrefPattern={pattern.replace('-99', '-{first}').replace('-98', '-{last}')}
        statePattern={t.viewing(
          lang === 'vi'
            ? `Tháng {first} đến tháng {last} năm ${planYear}`
            : `Months {first} to {last} of ${planYear}`,
        )}
      />
      <div class="not-printed">
        <ButtonGroup
          label={t.windows}
          items={choices.map(([label, window]) => ({
            label,
            href: hrefOf(window),
            current: window.from === view.window.from && window.to === view.window.to,
          }))}
        />
      </div>
    </>
  )
}
