import type { Child } from 'hono/jsx'
import { formatDay } from '../../platform/dates.ts'
import { textsIn } from '../../platform/i18n.ts'
import { Banner, ButtonGroup, ButtonLink, Columns, PageHead, Row, Stack } from '../../platform/ui/index.ts'
import type { Sent } from './criterion-form.tsx'
import { sheetPath } from './paths.ts'
import { Refused, SheetActs } from './sheet-acts.tsx'
import { SheetFigures } from './sheet-figures.tsx'
import { type SheetMoveLine, SheetMoves } from './sheet-moves.tsx'
import { SheetSteps } from './sheet-steps.tsx'
import { SheetTable } from './sheet-table.tsx'
import type { SheetView } from './sheet-view.ts'
import { sheetTexts } from './texts.ts'

export type SheetPageProps = {
  readonly view: SheetView
  readonly selectedId?: number
  /** The open criterion, or nothing yet. */
  readonly panel?: Child
  /** What appraisers, the unit and the leaders may do with the sheet once it is signed. */
  readonly acts?: Child
  /** A refused form about the whole sheet. */
  readonly sent?: Sent
  /** Every criterion, not only those that still need a person. */
  readonly isWhole: boolean
  readonly moves: readonly SheetMoveLine[]
}

/** The score sheet of an agency: whose turn it is, what it comes to, every criterion, and the one that is open. */
export function SheetPage({ view, selectedId, panel, acts, sent, moves, isWhole }: SheetPageProps) {
  const { lang, sheet, agencyName, className } = view
  const t = textsIn(lang, sheetTexts)
  const open = [...view.needs.values()].filter((need) => need !== 'nothing').length
  const left = view.mayScore ? open : 0
  const isLeft = left > 0 && !isWhole
  const roundName = lang === 'vi' ? sheet.round.nameVi : sheet.round.nameEn
  return (
    <>
      <PageHead eyebrow={`${roundName}, ${className}`} title={agencyName} actions={<Beside view={view} />} />
      <Stack>
        <SheetSteps {...view} />
        {view.stage !== 'self' && sheet.signedAt === null && (
          <Banner tone="wait">{t.unsigned(formatDay(sheet.dates.selfDue))}</Banner>
        )}
        <SheetFigures {...view} />
        <Refused view={view} sent={sent} />
        <SheetActs view={view} sent={sent} />
        {acts}
        {left > 0 && (
          <Row>
            <ButtonGroup
              label={t.table}
              items={[
                { href: sheetPath(sheet.id), label: t.onlyLeft(left), current: isLeft },
                { href: `${sheetPath(sheet.id)}?xem=tat-ca`, label: t.whole, current: !isLeft },
              ]}
            />
          </Row>
        )}
        {panel ? (
          <Columns aside={panel} asideLabel={t.criterion} asideStays>
            <SheetTable view={view} selectedId={selectedId} isLeft={isLeft} />
            <SheetMoves lang={lang} moves={moves} />
          </Columns>
        ) : (
          <>
            <p class="soft small">{t.chooseOne}</p>
            <SheetTable view={view} isLeft={isLeft} />
            <SheetMoves lang={lang} moves={moves} />
          </>
        )}
      </Stack>
    </>
  )
}

function Beside({ view: { before, after } }: { view: SheetView }) {
  return (
    <>
      {before && (
        <ButtonLink size="small" icon="chevron-left" href={sheetPath(before.sheetId)}>
          {before.name}
        </ButtonLink>
      )}
      {after && (
        <ButtonLink size="small" iconAfter="chevron-right" href={sheetPath(after.sheetId)}>
          {after.name}
        </ButtonLink>
      )}
    </>
  )
}
