import type { Context } from 'hono'
import type { AppEnv } from '../../platform/http/context.ts'
import type { Filled } from '../../platform/http/form.ts'
import type { Lang } from '../../platform/i18n.ts'
import { textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { Card, Stack, Tag, type Weighed, WeighedList } from '../../platform/ui/index.ts'
import { explainRule } from '../rules/explain-rule.ts'
import { formatPoints, type Points } from '../rules/points.ts'
import { AnswerForm, AppraiseForm } from './appraise-forms.tsx'
import { DecideForm } from './decide-form.tsx'
import { ExplainForm } from './explain-form.tsx'
import { gatherPanel, type PanelView } from './gather-panel.ts'
import { panelTexts } from './panel-texts.ts'
import { StandingTag } from './standing-tag.tsx'
import { EvidenceLine, ThreadOf } from './thread-of.tsx'

export type PanelAsked = {
  readonly sheetId: number
  readonly criterionId: number
  readonly issues?: readonly Issue[]
  readonly filled?: Filled
}

/** The panel beside a sheet's table once its head has signed; undefined before, for strangers and for what is not scored. */
export async function appraisalPanelFor(c: Context<AppEnv>, asked: PanelAsked) {
  const { deps, actor, lang } = c.var
  const view = await gatherPanel(deps.db, actor, asked)
  return view && <Panel {...{ lang, view }} issues={asked.issues} filled={asked.filled} />
}

export type PanelProps = {
  readonly lang: Lang
  readonly view: PanelView
  readonly issues?: readonly Issue[]
  readonly filled?: Filled
}

export function Panel(props: PanelProps) {
  const { lang, view } = props
  const t = textsIn(lang, panelTexts)
  const { criterion, score, standing } = view
  return (
    <Card>
      <p class="soft">{criterion.code}</p>
      <h2>{lang === 'vi' ? criterion.nameVi : criterion.nameEn}</h2>
      <div>
        <StandingTag {...{ standing, lang }} />
      </div>
      <p class="how-made">
        <b>{t.how}</b> {explainRule(criterion.rule, lang)}
      </p>
      {score.isApplicable ? <WeighedList items={weighedOf(view, lang)} /> : <NotApplicable {...props} />}
      {score.selfNote && (
        <p class="small">
          <b>{t.selfNote}.</b> {score.selfNote}
        </p>
      )}
      <EvidenceLine
        {...{ lang, sheetId: view.sheet.id }}
        title={t.selfEvidence}
        evidence={view.selfEvidence}
      />
      <ThreadOf {...{ lang, view }} />
      <Act {...props} />
      {view.isOtherField && <p class="soft small">{t.otherField(view.appraisers.join(', ') || t.nobody)}</p>}
      <p class="soft small">{t.locked}</p>
    </Card>
  )
}

function Act(props: PanelProps) {
  switch (props.view.act) {
    case 'appraise':
      return <AppraiseForm {...props} />
    case 'answer':
      return <AnswerForm {...props} />
    case 'explain':
      return <ExplainForm {...props} />
    case 'decide':
      return <DecideForm {...props} />
    default:
      return null
  }
}

function NotApplicable({ lang, view }: PanelProps) {
  return (
    <Stack gap="tight">
      <div>
        <Tag>{textsIn(lang, panelTexts).notApplicable}</Tag>
      </div>
      <p class="small">{view.score.notApplicableReason}</p>
    </Stack>
  )
}

/** What each stage has, and by how much the last differs from the self-score. */
function weighedOf({ score, scorer }: PanelView, lang: Lang): readonly Weighed[] {
  const t = textsIn(lang, panelTexts)
  const said = (points: Points | null) => (points === null ? t.notYet : formatPoints(points, lang))
  const facts = score.proposedFrom?.facts.map((fact) => (lang === 'vi' ? fact.factVi : fact.factEn)) ?? []
  const last = score.finalPoints ?? score.appraisedPoints
  const differs = last !== null && score.selfPoints !== null && last !== score.selfPoints
  return [
    ...(scorer === 'self'
      ? [{ label: t.self, how: facts.join('; ') || undefined, value: said(score.selfPoints) }]
      : []),
    { label: t.appraised, value: said(score.appraisedPoints) },
    ...(score.finalPoints === null ? [] : [{ label: t.final, value: said(score.finalPoints) }]),
    ...(differs
      ? [{ label: t.difference, value: signedPoints(last - score.selfPoints!, lang), isDifference: true }]
      : []),
  ]
}

/** '−0,250', '+1,000'; a real minus. */
const signedPoints = (difference: Points, lang: Lang): string =>
  `${difference < 0 ? '−' : '+'}${formatPoints(Math.abs(difference), lang)}`
