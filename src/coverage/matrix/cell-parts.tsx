import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import { ButtonLink, DataTable, Facts, Row, Section } from '../../platform/ui/index.ts'
import type { CellPageProps } from './cell-page.tsx'
import type { Requirement } from './cell-state.ts'
import { cellTexts, confidenceOf } from './cell-texts.ts'
import { addressOf, matrixPath } from './matrix-query.ts'
import type { ReachByWay } from './store-cell.ts'

/** What the plan requires of the cell, and where it is not reached yet. */
export function CellAreas({
  lang,
  query,
  view,
  mayAssign,
  requirement,
}: CellPageProps & { requirement: Requirement }) {
  const t = textsIn(lang, cellTexts)
  const { required, areas, reachedAreas, missingAreas } = requirement
  const cell = `${required.themeId}.${required.audienceKey}`
  const names = missingAreas.flatMap((id) => view.directory.byId(id)?.areaName ?? [])
  return (
    <Section title={t.areas} lead={areas > 0 ? t.areasLead(reachedAreas, areas) : undefined}>
      <Facts
        items={[
          ...(names.length > 0 ? [{ label: t.missing, value: names.join(', ') }] : []),
          { label: t.basis, value: required.basis },
        ]}
      />
      {mayAssign && (missingAreas.length > 0 || !requirement.isReached) && (
        <Row>
          <ButtonLink href={`${addressOf(matrixPath, query, { 'de-xuat': cell })}#de-xuat`} icon="plus">
            {t.propose}
          </ButtonLink>
        </Row>
      )}
    </Section>
  )
}

/** Whom the cell reached: a line for each kind and way of counting. */
export function CellReach({ lang, reach }: { lang: Lang; reach: readonly ReachByWay[] }) {
  const t = textsIn(lang, cellTexts)
  return (
    <Section title={t.reach} lead={t.notAdded} isRuled>
      {reach.length === 0 ? (
        <p class="soft">{t.noReach}</p>
      ) : (
        <DataTable
          caption={t.reach}
          hidesCaption
          isFramed
          rows={reach}
          columns={[
            { title: t.kind, isName: true, cell: ({ kind }) => t[kind] },
            { title: t.way, cell: ({ way }) => t[way] },
            { title: t.confidence, cell: ({ way }) => t[confidenceOf[way]] },
            { title: t.activities, isNumber: true, cell: ({ activities }) => formatNumber(activities, lang) },
            { title: t.number, isNumber: true, cell: (one) => formatNumber(one.reach, lang) },
          ]}
        />
      )}
    </Section>
  )
}
