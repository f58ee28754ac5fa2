import { textsIn } from '../../platform/i18n.ts'
import {
  Button,
  ButtonRow,
  Card,
  EmptyState,
  ErrorSummary,
  errorOf,
  Form,
  PageHead,
  Stack,
  TextField,
} from '../../platform/ui/index.ts'
import type { Row } from '../round/rows.ts'
import { explainRule } from '../rules/explain-rule.ts'
import type { Sent } from './criterion-form.tsx'
import { criterionPath, groupPath, sheetPath } from './paths.ts'
import { PointsField } from './points-field.tsx'
import { Proposal } from './proposal.tsx'
import { one } from './self-form.ts'
import type { SheetView } from './sheet-view.ts'
import { panelTexts, sheetTexts } from './texts.ts'

export type GroupPageProps = {
  readonly view: SheetView
  readonly group: Row
  /** Its criteria that still need a person. */
  readonly open: readonly Row[]
  readonly sent?: Sent
}

/** What is left of a group in one form: points and a few words each; evidence is added on the criterion itself. */
export function GroupPage({ view, group, open, sent }: GroupPageProps) {
  const { lang, sheet, agencyName } = view
  const t = textsIn(lang, sheetTexts)
  const { code, nameVi, nameEn } = group.criterion
  return (
    <>
      <PageHead
        eyebrow={agencyName}
        title={`${code} ${lang === 'vi' ? nameVi : nameEn}`}
        lead={t.groupLead}
      />
      {open.length === 0 ? (
        <EmptyState title={t.groupDone} action={<a href={sheetPath(sheet.id)}>{t.toSheet}</a>} />
      ) : (
        <Form action={groupPath(sheet.id, group.criterion.id ?? 0)} label={t.saveGroup}>
          <ErrorSummary lang={lang} issues={sent?.issues} />
          {open.map((row) => (
            <OpenRow {...{ view, row, sent }} />
          ))}
          <ButtonRow>
            <Button kind="primary" icon="check">
              {t.saveGroup}
            </Button>
            <a href={sheetPath(sheet.id)}>{t.toSheet}</a>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}

function OpenRow({ view, row, sent }: { view: SheetView; row: Row; sent?: Sent }) {
  const { lang, sheet, scores } = view
  const t = textsIn(lang, panelTexts)
  const { code, nameVi, nameEn, rule, id = 0 } = row.criterion
  const score = scores.get(id)
  if (!score) return null
  const suffix = `-${id}`
  return (
    <Card title={`${code} ${lang === 'vi' ? nameVi : nameEn}`}>
      <Stack>
        <p class="small soft">{explainRule(rule, lang)}</p>
        {score.proposedFrom && score.proposedFrom.facts.length > 0 && <Proposal lang={lang} score={score} />}
        <input type="hidden" name={`edit${suffix}`} value={String(score.edit)} />
        <PointsField {...{ lang, row, score, sent, suffix }} />
        <TextField
          name={`note${suffix}`}
          label={t.note}
          value={sent ? one(sent.filled, `note${suffix}`) : score.selfNote}
          error={errorOf(sent?.issues, `note${suffix}`, lang)}
        />
        <p class="small">
          <a href={criterionPath(sheet.id, id)}>
            {t.proofs}
            <span class="hidden-text"> {code}</span>
          </a>
        </p>
      </Stack>
    </Card>
  )
}
