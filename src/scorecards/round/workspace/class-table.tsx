import { classNameOf } from '../../../planning/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { ButtonLink, DataTable } from '../../../platform/ui/index.ts'
import { roundPath } from '../../self/paths.ts'
import type { RoundClass } from '../round.ts'
import { ClassForm } from './class-form.tsx'
import type { RoundPageProps } from './round-page.tsx'
import type { ClassLine } from './round-view.ts'
import { roundTexts } from './texts.ts'

/** The classes that have a criteria set, each with its days in the round; one form is open at a time. */
export function ClassTable(props: RoundPageProps) {
  const { lang, round, classes, mayManage, openClass } = props
  const t = textsIn(lang, roundTexts)
  const isDraft = round.state === 'draft' && mayManage
  const shown = isDraft ? classes : classes.filter(({ dates }) => dates)
  if (shown.length === 0) return <p>{t.noSets}</p>
  const day = (of: (dates: RoundClass) => string) => (line: ClassLine) =>
    line.dates ? <span class="unbroken">{of(line.dates)}</span> : ''
  const open = isDraft ? shown.find(({ classKey }) => classKey === openClass) : undefined
  return (
    <>
      <DataTable
        caption={t.classes}
        hidesCaption
        isFramed
        asCards
        rows={shown}
        look={({ classKey }) => ({ isSelected: classKey === open?.classKey })}
        columns={[
          { title: t.class, isName: true, cell: ({ classKey }) => classNameOf(classKey)[lang] },
          { title: t.set, cell: (line) => <SetName {...{ lang, line }} /> },
          { title: t.opensOn, cell: day(({ opensOn }) => formatDay(opensOn)) },
          { title: t.selfDue, cell: day(({ selfDue }) => formatDay(selfDue)) },
          { title: t.appraisalDue, cell: day(({ appraisalDue }) => formatDay(appraisalDue)) },
          {
            title: t.explanationDays,
            cell: day(({ explanationWorkingDays }) => t.workingDays(explanationWorkingDays)),
          },
          { title: t.finalDue, cell: day(({ finalDue }) => formatDay(finalDue)) },
          ...(isDraft
            ? [
                {
                  title: '',
                  cell: ({ classKey, dates }: ClassLine) => (
                    <ButtonLink size="small" href={`${roundPath(round.id)}?sua=${classKey}#field-setId`}>
                      {dates ? t.changeDates : t.setDates}
                      <span class="hidden-text"> {classNameOf(classKey)[lang]}</span>
                    </ButtonLink>
                  ),
                },
              ]
            : []),
        ]}
      />
      {open && <ClassForm {...props} line={open} />}
    </>
  )
}

function SetName({ lang, line: { sets, dates } }: { lang: 'vi' | 'en'; line: ClassLine }) {
  const t = textsIn(lang, roundTexts)
  const set = sets.find(({ id }) => id === dates?.setId)
  if (!set) return <span class="soft">{t.notIn}</span>
  return <>{t.setVersion(lang === 'vi' ? set.nameVi : set.nameEn, set.version)}</>
}
