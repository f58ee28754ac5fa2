import type { Child } from 'hono/jsx'
import { textsIn } from '../../platform/i18n.ts'
import { ErrorSummary, errorOf, Form, TextArea, TextField } from '../../platform/ui/index.ts'
import { boundsOf } from '../rules/bounds.ts'
import { formatPoints, type Points } from '../rules/points.ts'
import { actPath } from './addresses.ts'
import type { PanelProps } from './panel.tsx'
import { panelTexts } from './panel-texts.ts'

type RowFormProps = PanelProps & {
  /** The end of its address: 'tham-dinh'. */
  readonly act: string
  readonly label: string
  readonly hasFiles?: boolean
  readonly children?: Child
}

/** A form about one row of a sheet; it carries which state of the row its sender saw. */
export const RowForm = ({ lang, view, issues, act, label, hasFiles, children }: RowFormProps) => (
  <>
    <ErrorSummary lang={lang} issues={issues} />
    <Form
      action={actPath(view.sheet.id, act, view.score.criterionId)}
      label={label}
      hasFiles={hasFiles}
      id="diem"
    >
      <input type="hidden" name="edit" value={String(view.score.edit)} />
      {children}
    </Form>
  </>
)

type PointsFieldProps = PanelProps & { readonly label: string; readonly value: Points | null }

/** Points as they are written, with what the criterion allows beside. */
export function PointsField({ lang, view, issues, filled, label, value }: PointsFieldProps) {
  const { least, most } = boundsOf(view.criterion)
  return (
    <TextField
      name="points"
      label={label}
      hint={textsIn(lang, panelTexts).range(formatPoints(least, lang), formatPoints(most, lang))}
      inputmode="decimal"
      autocomplete="off"
      maxlength={12}
      isShort
      value={String(filled?.points ?? (value === null ? '' : formatPoints(value, lang)))}
      error={errorOf(issues, 'points', lang)}
    />
  )
}

export const ReasonField = ({ lang, issues, filled, help }: PanelProps & { readonly help: string }) => (
  <TextArea
    name="reason"
    label={textsIn(lang, panelTexts).reason}
    help={help}
    rows={3}
    maxlength={2000}
    value={String(filled?.reason ?? '')}
    error={errorOf(issues, 'reason', lang)}
  />
)
