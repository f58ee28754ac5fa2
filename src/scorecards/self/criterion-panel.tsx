import { textsIn } from '../../platform/i18n.ts'
import { Card, Facts, Row, Stack } from '../../platform/ui/index.ts'
import { boundsOf } from '../rules/bounds.ts'
import { explainApplies, explainRule } from '../rules/explain-rule.ts'
import { formatPoints } from '../rules/points.ts'
import { CriterionForm, type Sent } from './criterion-form.tsx'
import type { CriterionView } from './criterion-view.ts'
import { NotApplicableForm } from './not-applicable-form.tsx'
import { criterionPath, panelId } from './paths.ts'
import { Proofs } from './proofs.tsx'
import { Proposal } from './proposal.tsx'
import { panelTexts } from './texts.ts'

/** One criterion beside the table: its rule, what the facts say, its evidence, and the form of whoever scores it. */
export function CriterionPanel({ view, sent }: { view: CriterionView; sent?: Sent }) {
  const { sheet, row, score } = view
  const { lang, mayScore } = sheet
  const t = textsIn(lang, panelTexts)
  const isOwn = row.scorer === 'self'
  return (
    <div id={panelId} tabindex={-1}>
      <Card>
        <Stack>
          <Head view={view} />
          <Rule view={view} />
          {isOwn ? <Proposal lang={lang} score={score} /> : <p class="soft">{t.byOthers}</p>}
          {isOwn && mayScore && score.isApplicable && <CriterionForm view={view} sent={sent} />}
          {isOwn && !mayScore && <Given view={view} />}
          {isOwn && mayScore && <NotApplicableForm view={view} sent={sent} />}
          <Ways view={view} />
        </Stack>
      </Card>
    </div>
  )
}

function Head({ view: { sheet, row } }: { view: CriterionView }) {
  const { code, nameVi, nameEn } = row.criterion
  return (
    <div>
      <p class="soft small">{code}</p>
      <h2>{sheet.lang === 'vi' ? nameVi : nameEn}</h2>
    </div>
  )
}

function Rule({ view: { sheet, row } }: { view: CriterionView }) {
  const { lang } = sheet
  const t = textsIn(lang, panelTexts)
  const { rule, applies, helpVi, helpEn, legalBasis } = row.criterion
  const help = lang === 'vi' ? helpVi : helpEn
  return (
    <div class="small">
      <p>
        <b>{t.howCounted}</b> {explainRule(rule, lang)} {applies && explainApplies(applies, lang)} {t.maximum}
        : {formatPoints(boundsOf(row.criterion).most, lang)}.
      </p>
      {help && <p>{help}</p>}
      {legalBasis && (
        <p class="soft">
          {t.basis}: {legalBasis}
        </p>
      )}
    </div>
  )
}

/** What the unit gave, for those who only read. */
function Given({ view }: { view: CriterionView }) {
  const { sheet, score } = view
  const { lang } = sheet
  const t = textsIn(lang, panelTexts)
  return (
    <>
      <Facts
        items={[
          {
            label: t.selfScored,
            value: score.selfPoints === null ? '…' : <b>{formatPoints(score.selfPoints, lang)}</b>,
          },
          ...(score.selfNote ? [{ label: t.note, value: score.selfNote }] : []),
          ...(score.notApplicableReason ? [{ label: t.whyNot, value: score.notApplicableReason }] : []),
        ]}
      />
      <Proofs view={view} />
    </>
  )
}

function Ways({ view: { sheet, previousId, nextId } }: { view: CriterionView }) {
  const t = textsIn(sheet.lang, panelTexts)
  const to = (id: number) => criterionPath(sheet.sheet.id, id)
  return (
    <Row gap="tight" isSpread>
      {previousId !== undefined && <a href={to(previousId)}>{t.previous}</a>}
      <a href="#bang-diem">{t.backToTable}</a>
      {nextId !== undefined && <a href={to(nextId)}>{t.next}</a>}
    </Row>
  )
}
