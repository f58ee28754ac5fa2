import { type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  Banner,
  ButtonLink,
  Changed,
  DataTable,
  EmptyState,
  KeyFigures,
  PageHead,
  Stack,
  Tag,
} from '../../../platform/ui/index.ts'
import { fieldName } from '../../round/field-name.ts'
import type { Criterion } from '../../rules/criterion.ts'
import { explainApplies, explainRule } from '../../rules/explain-rule.ts'
import { formatPoints } from '../../rules/points.ts'
import { totalsOf } from '../../rules/totals.ts'
import { type ComparedField, diffOfSets, type RowDiff } from '../diff.ts'
import type { KeptSet } from '../set.ts'
import { criterionTexts } from './criterion-texts.ts'
import { diffTexts } from './diff-texts.ts'
import { criterionPath, setPath } from './paths.ts'

export type DiffPageProps = {
  readonly lang: Lang
  readonly before: KeptSet
  readonly after: KeptSet
  readonly mayEdit: boolean
}

/** What the later of two sets changes. */
export function DiffPage({ lang, before, after, mayEdit }: DiffPageProps) {
  const t = textsIn(lang, diffTexts)
  const diff = diffOfSets(before, after)
  const count = (kind: RowDiff['kind']) => String(diff.rows.filter((row) => row.kind === kind).length)
  const sumOf = (set: KeptSet) => formatPoints(totalsOf(set, new Map()).applicableMaximum, lang)
  return (
    <>
      <PageHead
        eyebrow={lang === 'vi' ? after.nameVi : after.nameEn}
        title={t.title}
        lead={t.lead(t.one(before.year, before.version), t.one(after.year, after.version))}
        actions={<ButtonLink href={setPath(after.id)}>{t.toSet}</ButtonLink>}
      />
      <Stack gap="loose">
        <KeyFigures
          items={[
            { label: t.addedCount, value: count('added') },
            { label: t.changedCount, value: count('changed') },
            { label: t.removedCount, value: count('removed') },
            { label: t.sameCount, value: String(diff.same) },
            { label: t.sum, value: sumOf(after), note: t.sumBefore(sumOf(before)) },
          ]}
        />
        {diff.bandsDiffer && (
          <Banner>
            <p>{t.bands}</p>
          </Banner>
        )}
        {diff.rows.length === 0 && !diff.bandsDiffer && <EmptyState title={t.none}>{t.noneLead}</EmptyState>}
        {diff.rows.length > 0 && (
          <DiffTable
            lang={lang}
            rows={diff.rows}
            editable={mayEdit && after.state === 'draft' ? after : undefined}
          />
        )}
      </Stack>
    </>
  )
}

const tones = {
  added: { tone: 'ok', icon: 'plus' },
  removed: { tone: 'late', icon: 'minus' },
  changed: { tone: 'wait', icon: 'pencil' },
} as const

type DiffTableProps = { readonly lang: Lang; readonly rows: readonly RowDiff[]; readonly editable?: KeptSet }

function DiffTable({ lang, rows, editable }: DiffTableProps) {
  const t = textsIn(lang, diffTexts)
  const nameOf = ({ nameVi, nameEn }: Criterion) => (lang === 'vi' ? nameVi : nameEn)
  return (
    <DataTable
      caption={t.table}
      isFramed
      asCards
      rows={rows}
      columns={[
        {
          title: t.row,
          isName: true,
          cell: ({ kind, row }) =>
            editable && kind !== 'removed' ? (
              <a href={criterionPath(editable.id, row.id!)}>
                {row.code} {nameOf(row)}
              </a>
            ) : (
              `${row.code} ${nameOf(row)}`
            ),
        },
        { title: t.what, label: '', cell: ({ kind }) => <Tag {...tones[kind]}>{t[kind]}</Tag> },
        {
          title: `${t.was}, ${t.is.toLowerCase()}`,
          label: '',
          cell: (row) => <Details lang={lang} diff={row} />,
        },
      ]}
    />
  )
}

function Details({ lang, diff }: { readonly lang: Lang; readonly diff: RowDiff }) {
  const t = textsIn(lang, diffTexts)
  if (diff.kind !== 'changed') return <>{formatPoints(diff.row.maximum, lang)}</>
  return (
    <>
      {diff.fields.map((field) => (
        <p class="small">
          <b>{t[field]}.</b>{' '}
          <Changed
            added={t.is}
            removed={t.was}
            parts={[
              { kind: 'removed', text: wordsOf(diff.before, field, lang) },
              { kind: 'same', text: ' ' },
              { kind: 'added', text: wordsOf(diff.row, field, lang) },
            ]}
          />
        </p>
      ))}
    </>
  )
}

function wordsOf(row: Criterion, field: ComparedField, lang: Lang): string {
  const t = { ...textsIn(lang, criterionTexts), ...textsIn(lang, diffTexts) }
  const words: Readonly<Record<ComparedField, () => string>> = {
    name: () => (lang === 'vi' ? row.nameVi : row.nameEn),
    maximum: () => formatPoints(row.maximum, lang),
    parent: () => row.parentCode ?? t.top,
    kind: () => textsIn(lang, criterionTexts)[row.kind],
    scorer: () => (row.scorer ? textsIn(lang, criterionTexts)[row.scorer] : t.asAbove),
    field: () => (row.field ? fieldName(row.field, lang) : t.asAbove),
    rule: () => explainRule(row.rule, lang),
    applies: () => (row.applies ? explainApplies(row.applies, lang) : t.nothing),
    evidence: () => (row.needsEvidence ? t.needed : t.notNeeded),
    help: () => (lang === 'vi' ? row.helpVi : row.helpEn) || t.nothing,
    basis: () => row.legalBasis || t.nothing,
    area: () => (row.reformArea ? fieldName(row.reformArea, lang) : t.nothing),
  }
  return words[field]()
}
