import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { Button, Icon, TableScroll } from '../../../platform/ui/index.ts'
import { fieldName } from '../../round/field-name.ts'
import type { Criterion } from '../../rules/criterion.ts'
import { explainApplies, explainRule } from '../../rules/explain-rule.ts'
import type { SetIssue } from '../../rules/judge-set.ts'
import { formatPoints } from '../../rules/points.ts'
import { totalsOf } from '../../rules/totals.ts'
import { type Row, treeOf } from '../../rules/tree-of.ts'
import type { KeptSet } from '../set.ts'
import { criterionPath, rowAnchor } from './paths.ts'
import { setTexts } from './set-texts.ts'

export type SetTableProps = {
  readonly lang: Lang
  readonly set: KeptSet
  readonly isEdited: boolean
  readonly issues: readonly SetIssue[]
}

/** The tree of a set as a table: what each row is worth and how its points come about; in a draft, what to do with it. */
export function SetTable({ lang, set, isEdited, issues }: SetTableProps) {
  const t = textsIn(lang, setTexts)
  const wrong = Map.groupBy(issues, ({ code }) => code)
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
            <th scope="col">{t.howCounted}</th>
            {isEdited && <th scope="col">{t.act}</th>}
          </tr>
        </thead>
        <tbody>
          {treeOf(set).rows.map((row) => (
            <Line {...{ lang, set, row, isEdited, wrong: wrong.get(row.criterion.code) ?? [] }} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.sum}</th>
            <td data-number="">{formatPoints(totalsOf(set, new Map()).applicableMaximum, lang)}</td>
            <td colspan={isEdited ? 2 : 1} />
          </tr>
        </tfoot>
      </table>
    </TableScroll>
  )
}

type LineProps = {
  readonly lang: Lang
  readonly set: KeptSet
  readonly row: Row
  readonly isEdited: boolean
  readonly wrong: readonly SetIssue[]
}

function Line({ lang, set, row: { criterion, depth, isLeaf }, isEdited, wrong }: LineProps) {
  const t = textsIn(lang, setTexts)
  const { code, id, maximum } = criterion
  const name = lang === 'vi' ? criterion.nameVi : criterion.nameEn
  return (
    <tr id={rowAnchor(code)} data-group={depth === 1 ? '' : undefined}>
      <th scope="row" data-depth={String(depth)} data-plain={isLeaf ? '' : undefined}>
        {isEdited ? (
          <a class="plain-link" href={criterionPath(set.id, id!)}>
            {code} {name}
          </a>
        ) : (
          <>
            <span class="unbroken">{code}</span> {name}
          </>
        )}
        {wrong.map(({ text }) => (
          <div class="small tone-late">
            <Icon name="circle-alert" /> {text[lang]}
          </div>
        ))}
      </th>
      <td data-number="" data-label={t.maximum}>
        {formatPoints(maximum, lang)}
      </td>
      <td class="small">{counting(criterion, isLeaf, lang)}</td>
      {isEdited && (
        <td>
          <Acts {...{ lang, set, criterion, isLeaf }} />
        </td>
      )}
    </tr>
  )
}

function counting(criterion: Criterion, isLeaf: boolean, lang: Lang): Child {
  const t = textsIn(lang, setTexts)
  const { rule, applies, scorer, field } = criterion
  const said = [
    ...(scorer ? [t[scorer]] : []),
    ...(isLeaf || rule.kind === 'gate' ? [explainRule(rule, lang)] : []),
    ...(applies ? [explainApplies(applies, lang)] : []),
  ]
  return (
    <>
      {said.map((one) => (
        <div>{one}</div>
      ))}
      {field && <div class="soft">{fieldName(field, lang)}</div>}
    </>
  )
}

type ActsProps = Pick<LineProps, 'lang' | 'set'> & {
  readonly criterion: Criterion
  readonly isLeaf: boolean
}

function Acts({ lang, set, criterion: { id, code, kind, rule }, isLeaf }: ActsProps) {
  const t = textsIn(lang, setTexts)
  const mayHold = kind !== 'criterion' || !isLeaf || rule.kind === 'manual'
  return (
    <form class="button-row" method="post" action={criterionPath(set.id, id!, 'xep')}>
      <input type="hidden" name="edit" value={String(set.edit)} />
      <Button kind="quiet" size="small" name="by" value="-1" icon="arrow-up" aria-label={t.up(code)} />
      <Button kind="quiet" size="small" name="by" value="1" icon="arrow-down" aria-label={t.down(code)} />
      {mayHold && (
        <a
          class="button"
          data-kind="quiet"
          data-size="small"
          href={`${criterionPath(set.id, 'moi')}?duoi=${encodeURIComponent(code)}`}
          aria-label={t.addTo(code)}
        >
          <Icon name="plus" />
        </a>
      )}
    </form>
  )
}
