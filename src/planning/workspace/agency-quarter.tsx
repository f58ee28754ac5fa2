import { type Lang, textsIn } from '../../platform/i18n.ts'
import { BigFigure, Card, ThreePartBar, Waveform } from '../../platform/ui/index.ts'
import { weekOf } from '../work/rhythm.ts'
import { workTexts } from '../work/work-texts.ts'
import type { UnitToday } from './today.ts'

type Props = { readonly unit: UnitToday; readonly day: Temporal.PlainDate; readonly lang: Lang }

/** How far the agency has come this quarter, and the rhythm of its year. */
export function AgencyQuarter({ unit, day, lang }: Props) {
  const t = textsIn(lang, workTexts)
  const { label, total, done, verified } = unit.work.quarter
  return (
    <>
      <Card title={t.quarterOfAgency(label[lang])}>
        {total > 0 ? (
          <>
            <BigFigure value={done}>{t.doneOf(total)}</BigFigure>
            <ThreePartBar
              {...{ total, done, verified }}
              words={t.threeParts(verified, done - verified, total - done)}
            />
          </>
        ) : (
          <p>{t.noneInQuarter}</p>
        )}
      </Card>
      <Card title={t.rhythm}>
        <Waveform
          lang={lang}
          summary={t.rhythmOf(day.year)}
          periodName={t.week}
          periods={unit.rhythm.map((week) => ({ ...week, label: week.label[lang] }))}
          current={weekOf(day, unit.rhythm.length)}
          height={56}
          hidesLegend
        />
      </Card>
    </>
  )
}
