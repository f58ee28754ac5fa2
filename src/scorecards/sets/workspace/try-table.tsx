import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { TableScroll, Tag } from '../../../platform/ui/index.ts'
import { explainRule } from '../../rules/explain-rule.ts'
import { formatPoints } from '../../rules/points.ts'
import { type Row, treeOf } from '../../rules/tree-of.ts'
import type { KeptSet } from '../set.ts'
import type { TriedOut } from '../try-out.ts'
import { tryTexts } from './try-texts.ts'

type TryTableProps = { readonly lang: Lang; readonly set: KeptSet; readonly tried: TriedOut }

/** Every row with what would be proposed, and why. */
export function TryTable({ lang, set, tried }: TryTableProps) {
  const t = textsIn(lang, tryTexts)
  return (
    <TableScroll label={t.table} isFramed>
      <table class="table criteria" data-cards="">
        <caption class="hidden-text">{t.table}</caption>
        <thead>
          <tr>
            <th scope="col">{t.criterion}</th>
            <th scope="col" data-number="">
              {t.maximum}
            </th>
            <th scope="col" data-number="">
              {t.proposed}
            </th>
            <th scope="col">{t.why}</th>
          </tr>
        </thead>
        <tbody>
          {treeOf(set).rows.map((row) => (
            <Line {...{ lang, row, tried }} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

function Line({ lang, row, tried }: { readonly lang: Lang; readonly row: Row; readonly tried: TriedOut }) {
  const t = textsIn(lang, tryTexts)
  const { criterion, depth, isLeaf } = row
  const { code, nameVi, nameEn, rule, maximum } = criterion
  const proposal = tried.proposals.get(code)
  const isOut = proposal?.isApplicable === false
  const points = isLeaf ? (proposal?.points ?? null) : (tried.totals.byCode.get(code)?.points ?? 0)
  return (
    <tr data-group={depth === 1 ? '' : undefined} data-not-applicable={isOut ? '' : undefined}>
      <th scope="row" data-depth={String(depth)} data-plain={isLeaf ? '' : undefined}>
        <span class="unbroken">{code}</span> {lang === 'vi' ? nameVi : nameEn}
      </th>
      <td data-number="" data-label={t.maximum}>
        {formatPoints(maximum, lang)}
      </td>
      <td data-number="" data-label={t.proposed}>
        {isOut ? '' : points === null ? <span class="soft">{t.byPerson}</span> : formatPoints(points, lang)}
      </td>
      <td class="small">
        {isOut && <Tag>{t.notApplicable}</Tag>}
        {(isLeaf || rule.kind === 'gate') && <div>{explainRule(rule, lang)}</div>}
        {proposal && (proposal.points !== null || isOut) && <div class="soft">{proposal.why[lang]}</div>}
      </td>
    </tr>
  )
}
