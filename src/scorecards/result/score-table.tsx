import { type Lang, textsIn } from '../../platform/i18n.ts'
import { TableScroll, Tag } from '../../platform/ui/index.ts'
import { formatPoints, type Points } from '../rules/points.ts'
import { resultTexts } from './result-texts.ts'
import type { ScoreRow } from './score-rows.ts'

/** Every row of a published sheet with what the agency gave itself, what was appraised and what it came to. */
export function ScoreTable({ lang, caption, rows }: ScoreTableProps) {
  const t = textsIn(lang, resultTexts)
  return (
    <TableScroll label={caption} isFramed>
      <table class="table" data-dense="" data-cards="inline">
        <caption class="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.criterion}</th>
            {[t.maximum, t.self, t.appraised, t.final].map((title) => (
              <th scope="col" data-number="">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ScoreLine {...{ lang, row }} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

type ScoreTableProps = { readonly lang: Lang; readonly caption: string; readonly rows: readonly ScoreRow[] }

function ScoreLine({ lang, row }: { lang: Lang; row: ScoreRow }) {
  const t = textsIn(lang, resultTexts)
  const { criterion, depth, isLeaf, isApplicable, notApplicableReason, maximum } = row
  const name = lang === 'vi' ? criterion.nameVi : criterion.nameEn
  const said = (points: Points | null) => (points === null ? '…' : formatPoints(points, lang))
  return (
    <tr data-group={depth === 1 ? '' : undefined} data-not-applicable={isApplicable ? undefined : ''}>
      <th scope="row" data-depth={String(depth)} data-plain={isLeaf ? '' : undefined}>
        <span class="unbroken">{criterion.code}</span> <span lang={lang}>{name}</span>
      </th>
      <td data-number="" data-label={t.maximum}>
        {formatPoints(maximum, lang)}
      </td>
      {isApplicable ? (
        <>
          <td data-number="" data-label={t.self}>
            {said(row.self)}
          </td>
          <td data-number="" data-label={t.appraised}>
            {said(row.appraised)}
          </td>
          <td data-number="" data-label={t.final}>
            <b>{said(row.final)}</b>
          </td>
        </>
      ) : (
        <td colspan={3}>
          <Tag>{t.notApplicable}</Tag>
          {notApplicableReason && <div class="small">{notApplicableReason}</div>}
        </td>
      )}
    </tr>
  )
}
