import { formatDay } from '../../platform/dates.ts'
import type { Filled } from '../../platform/http/form.ts'
import { textsIn } from '../../platform/i18n.ts'
import { acceptedEndings } from '../../platform/media/index.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonRow,
  Choices,
  ErrorSummary,
  errorOf,
  FileButtons,
  FileField,
  Form,
  TextArea,
  TextField,
} from '../../platform/ui/index.ts'
import { formatPoints } from '../rules/points.ts'
import type { CriterionView } from './criterion-view.ts'
import { sheetPath } from './paths.ts'
import { PointsField } from './points-field.tsx'
import { Proofs } from './proofs.tsx'
import { many, one } from './self-form.ts'
import { panelTexts } from './texts.ts'

/** A form that was refused: what was typed, and why. */
export type Sent = { readonly filled: Filled; readonly issues: readonly Issue[] }

export type FormProps = { readonly view: CriterionView; readonly sent?: Sent }

/** Points, evidence and words of one criterion. Where the facts propose points, one tap confirms them. */
export function CriterionForm({ view, sent }: FormProps) {
  const { sheet, row, score } = view
  const { lang } = sheet
  const t = textsIn(lang, panelTexts)
  const action = `${sheetPath(sheet.sheet.id)}/tieu-chi/${row.criterion.id}`
  const mayConfirm = score.selfPoints === null && score.proposed !== null
  return (
    <Form action={action} hasFiles label={t.points}>
      <ErrorSummary lang={lang} issues={sent?.issues} />
      <input type="hidden" name="edit" value={String(score.edit)} />
      {mayConfirm && (
        <Button kind="primary" icon="check" name="confirm" value="1" isWide>
          {t.confirm(formatPoints(score.proposed ?? 0, lang))}
        </Button>
      )}
      <PointsField {...{ lang, row, score, sent }} />
      <TextArea
        name="note"
        label={t.note}
        help={t.noteHelp}
        rows={3}
        value={sent ? one(sent.filled, 'note') : score.selfNote}
        error={errorOf(sent?.issues, 'note', lang)}
      />
      <ProofFields view={view} sent={sent} />
      <ButtonRow>
        <Button kind={mayConfirm ? 'plain' : 'primary'} icon="check">
          {t.save}
        </Button>
      </ButtonRow>
    </Form>
  )
}

/** Own activities by one tap, files and a link; what is there already can be taken away. */
function ProofFields({ view, sent }: FormProps) {
  const { sheet, evidence, activities } = view
  const { lang } = sheet
  const t = textsIn(lang, panelTexts)
  const options = activities.map(({ id, what, doneFrom, state }) => ({
    value: String(id),
    label: what,
    note: [formatDay(doneFrom), ...(state === 'verified' ? [t.verified] : [])].join(', '),
  }))
  return (
    <>
      {evidence.length > 0 && (
        <>
          <b>{t.proofs}</b>
          <Proofs view={view} />
          <Choices
            name="remove"
            label={t.drop}
            isMany
            look="rows"
            options={[]}
            chosen={many(sent?.filled ?? {}, 'remove')}
            more={{
              label: t.drop,
              options: evidence.map(({ id, name }) => ({ value: String(id), label: name })),
            }}
          />
        </>
      )}
      {options.length > 0 && (
        <Choices
          name="activity"
          label={t.activities}
          help={t.activitiesHelp}
          isMany
          look="rows"
          options={options.slice(0, firstShown)}
          more={{ label: t.moreActivities, options: options.slice(firstShown) }}
          chosen={many(sent?.filled ?? {}, 'activity')}
        />
      )}
      <FileButtons label={t.proofs}>
        <FileField lang={lang} name="photo" label={t.takePhoto} icon="camera" accept={pictures} fromCamera />
        <FileField
          lang={lang}
          name="files"
          label={t.addFile}
          icon="paperclip"
          isMany
          accept={acceptedEndings}
          error={errorOf(sent?.issues, 'files', lang)}
        />
      </FileButtons>
      <TextField
        name="link"
        label={t.link}
        help={t.linkHelp}
        type="url"
        value={one(sent?.filled ?? {}, 'link')}
        error={errorOf(sent?.issues, 'link', lang)}
      />
    </>
  )
}

const firstShown = 4
const pictures = 'image/jpeg,image/png,image/webp'
