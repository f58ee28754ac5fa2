import { formatMoment } from '../../platform/dates.ts'
import { textsIn } from '../../platform/i18n.ts'
import {
  ActDisclosure,
  Banner,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  ErrorSummary,
  errorOf,
  Form,
  Stack,
  TextArea,
} from '../../platform/ui/index.ts'
import { confirmable } from '../round/confirm-all.ts'
import type { Sent } from './criterion-form.tsx'
import { nextOpen } from './criterion-view.ts'
import { confirmFormId } from './group-acts.tsx'
import { criterionPath, sheetPath } from './paths.ts'
import { one } from './self-form.ts'
import type { SheetView } from './sheet-view.ts'
import { sheetTexts } from './texts.ts'

type Props = { readonly view: SheetView; readonly sent?: Sent }

/** What there is to do with the whole sheet, for whoever it waits for. */
export function SheetActs({ view, sent }: Props) {
  return (
    <>
      {view.mayScore && <WhatIsLeft view={view} sent={sent} />}
      {view.maySign && <Signing view={view} sent={sent} />}
      {view.reopening && <SendBack view={view} sent={sent} isReopening />}
    </>
  )
}

/** Most is confirmed at one tap; what needs a person stands out; then the sheet goes up. */
function WhatIsLeft({ view, sent }: Props) {
  const { lang, sheet, rows, scores, needs } = view
  const t = textsIn(lang, sheetTexts)
  const confirms = confirmable(rows, scores, null).length
  const person = [...needs.values()].filter((need) => need === 'points' || need === 'proof').length
  const next = nextOpen(view, null)
  const left = confirms + person
  return (
    <Card title={t.left} icon="list-checks" tone="sea">
      <ErrorSummary lang={lang} issues={sent?.issues} />
      {left === 0 && <p>{t.leftNothing}</p>}
      {confirms > 0 && <p>{t.leftConfirm(confirms)}</p>}
      {person > 0 && <p>{t.leftPerson(person)}</p>}
      <Form action={`${sheetPath(sheet.id)}/xac-nhan`} id={confirmFormId} label={t.left}>
        <ButtonRow>
          {confirms > 0 && (
            <Button kind="primary" icon="check">
              {t.confirmAll(confirms)}
            </Button>
          )}
          {person > 0 && next !== undefined && (
            <ButtonLink kind={confirms > 0 ? 'plain' : 'primary'} href={criterionPath(sheet.id, next)}>
              {t.toNext}
            </ButtonLink>
          )}
          <Button kind="quiet" icon="refresh-cw" formaction={`${sheetPath(sheet.id)}/tinh-lai`}>
            {t.refresh}
          </Button>
        </ButtonRow>
      </Form>
      <Form action={`${sheetPath(sheet.id)}/trinh`} label={t.submit}>
        <Button
          kind={left === 0 ? 'primary' : undefined}
          icon="send"
          blocked={left > 0 ? t.submitBlocked(left) : undefined}
        >
          {t.submit}
        </Button>
      </Form>
    </Card>
  )
}

function Signing({ view, sent }: Props) {
  const { lang, sheet } = view
  const t = textsIn(lang, sheetTexts)
  return (
    <Card title={t.waitsHead} icon="shield-check" tone="sea">
      <Stack>
        {sheet.submittedAt && (
          <p>{t.submittedBy(sheet.submittedByName ?? '', formatMoment(sheet.submittedAt))}</p>
        )}
        <p class="soft">{t.signNote}</p>
        <Form action={`${sheetPath(sheet.id)}/ky`} label={t.sign}>
          <input type="hidden" name="edit" value={String(sheet.edit)} />
          <Button kind="primary" icon="shield-check">
            {t.sign}
          </Button>
        </Form>
        <SendBack view={view} sent={sent} />
      </Stack>
    </Card>
  )
}

/** Down one level, with a reason that everybody on the sheet can read. */
function SendBack({ view, sent, isReopening }: Props & { isReopening?: boolean }) {
  const { lang, sheet, reopening } = view
  const t = textsIn(lang, sheetTexts)
  const label = isReopening && reopening ? t[reopening] : t.giveBack
  const issues = sent && 'backReason' in sent.filled ? sent.issues : undefined
  const action = `${sheetPath(sheet.id)}/${isReopening ? 'mo-lai' : 'tra-lai'}`
  return (
    <ActDisclosure label={label} icon="undo-2" isOpen={issues !== undefined}>
      <Form action={action} label={label}>
        <ErrorSummary lang={lang} issues={issues} />
        <TextArea
          name="backReason"
          label={t.reason}
          help={t.backReasonHelp}
          rows={3}
          value={issues && sent ? one(sent.filled, 'backReason') : ''}
          error={errorOf(issues, 'backReason', lang)}
        />
        <Button icon="undo-2">{label}</Button>
      </Form>
    </ActDisclosure>
  )
}

/** What was refused of the whole sheet, where no form of it is on the page any more. */
export const Refused = ({ view, sent }: Props) =>
  sent && !view.mayScore && !view.maySign && !view.reopening ? (
    <Banner tone="late">{sent.issues.map(({ text }) => text[view.lang]).join(' ')}</Banner>
  ) : null
