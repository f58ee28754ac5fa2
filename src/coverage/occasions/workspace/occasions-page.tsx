import { codeOf } from '../../../planning/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { DataTable, PageHead, Tag } from '../../../platform/ui/index.ts'
import type { Measuring } from '../../qualities/load-measuring.ts'
import { occasionsPath } from '../../qualities/pulls.ts'
import { lagOf } from '../lag.ts'
import type { Occasion } from '../store.ts'
import { texts } from './texts.ts'

type Props = {
  readonly measuring: Measuring
  readonly lang: Lang
  /** Others' activities are named to those who oversee the plan only. */
  readonly seesAll: boolean
}

/** What must be communicated, what nobody has told of yet first. */
export function OccasionsPage({ measuring, lang, seesAll }: Props) {
  const t = textsIn(lang, texts)
  const { occasions, today, calendar, themes, head } = measuring
  const untold = occasions.filter(({ firstOn }) => firstOn === null)
  const told = occasions.filter(({ firstOn }) => firstOn !== null)
  const positions = ({ themeIds }: Occasion) =>
    themes.filter(({ id }) => themeIds.includes(id)).map(({ position }) => position)
  return (
    <>
      <PageHead eyebrow={codeOf(head)} title={t.title} lead={t.lead(untold.length, occasions.length)} />
      <DataTable
        caption={t.title}
        hidesCaption
        isFramed
        asCards
        rows={[...untold.reverse(), ...told]}
        columns={[
          {
            title: t.what,
            isName: true,
            cell: ({ id, title, kind }) => (
              <>
                {seesAll ? <a href={`${occasionsPath}/${id}`}>{title}</a> : title}{' '}
                <span class="small soft">{t[kind]}</span>
              </>
            ),
          },
          { title: t.day, cell: ({ happenedOn }) => formatDay(happenedOn) },
          { title: t.themes, cell: (occasion) => positions(occasion).join(', ') },
          {
            title: t.first,
            cell: ({ firstOn, firstId, firstWhat }) =>
              firstOn === null ? (
                <Tag tone="late" icon="circle-alert">
                  {t.untold}
                </Tag>
              ) : (
                <>
                  {formatDay(firstOn)}
                  {seesAll && (
                    <>
                      : <a href={`/lam-viec/hoat-dong/${firstId}`}>{firstWhat}</a>
                    </>
                  )}
                </>
              ),
          },
          { title: t.lag, isNumber: true, cell: (occasion) => lagOf(occasion, today, calendar).days },
        ]}
      />
    </>
  )
}
