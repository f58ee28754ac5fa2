import type { Child } from 'hono/jsx'
import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  ActDisclosure,
  Banner,
  Button,
  DateField,
  ErrorSummary,
  errorOf,
  Form,
  NumberField,
  Row,
  TextArea,
} from '../../platform/ui/index.ts'
import { reportPath } from '../paths.ts'
import type { Report } from '../report.ts'
import { reportTexts } from './report-texts.ts'

export type Turn = {
  readonly lang: Lang
  readonly report: Report
  readonly mayWrite: boolean
  readonly maySign: boolean
  /** Whom it goes to; undefined: nobody above. */
  readonly receiver: string | undefined
  /** Fingerprint of what is on the page, for whoever signs it. */
  readonly seen: string
  readonly today: string
  readonly deliveries: number
  readonly issues: readonly Issue[]
  readonly filled: Readonly<Record<string, string>>
}

/** The one filled button of the page: what is next, for whose turn it is. */
export function NextAct({ lang, report, mayWrite, receiver }: Turn): Child {
  const t = textsIn(lang, reportTexts)
  const post = (end: string, icon: 'send' | 'shield-check', label: string) => (
    <form method="post" action={reportPath(report.id, end)}>
      <Button kind="primary" icon={icon}>
        {label}
      </Button>
    </form>
  )
  if (mayWrite && report.state === 'draft') return post('trinh', 'send', t.submit)
  if (mayWrite && report.state === 'issued')
    return post('gui', 'send', receiver === undefined ? t.noteSent : t.send(receiver))
  return null
}

/** What must be said before the next act, and whose turn it is otherwise. */
export function TurnBand(turn: Turn) {
  const { lang, report, mayWrite, maySign, issues } = turn
  const t = textsIn(lang, reportTexts)
  return (
    <>
      <ErrorSummary lang={lang} issues={issues} />
      {report.state === 'draft' && report.returnedReason !== '' && (
        <Banner tone="wait" icon="undo-2">
          <b>{t.returnedFor}:</b> {report.returnedReason}
        </Banner>
      )}
      {report.state === 'submitted' &&
        (maySign ? <Signing {...turn} /> : <Banner tone="wait">{t.waitsForHead}</Banner>)}
      {report.state === 'signed' &&
        (mayWrite ? <Numbering {...turn} /> : <Banner tone="ok">{t.waitsForClerk}</Banner>)}
      {report.state === 'sent' && turn.receiver && report.sentAt && (
        <Banner tone="ok">{t.sentTo(turn.receiver, formatMoment(report.sentAt), turn.deliveries)}</Banner>
      )}
    </>
  )
}

function Signing({ lang, report, seen, issues, filled }: Turn) {
  const t = textsIn(lang, reportTexts)
  const error = errorOf(issues, 'ly-do', lang)
  return (
    <>
      <p class="measure">{t.signLead}</p>
      <Row align="top">
        <form method="post" action={reportPath(report.id, 'ky')}>
          <input type="hidden" name="ban" value={seen} />
          <Button kind="primary" icon="shield-check">
            {t.sign}
          </Button>
        </form>
        <ActDisclosure label={t.giveBack} icon="undo-2" isOpen={error !== undefined}>
          <Form action={reportPath(report.id, 'tra-lai')}>
            <TextArea
              name="ly-do"
              label={t.reason}
              rows={3}
              value={filled['ly-do']}
              error={error}
              isRequired
            />
            <Button icon="undo-2">{t.giveBack}</Button>
          </Form>
        </ActDisclosure>
      </Row>
    </>
  )
}

function Numbering({ lang, report, today, issues, filled }: Turn) {
  const t = textsIn(lang, reportTexts)
  const errors = { so: errorOf(issues, 'so', lang), ngay: errorOf(issues, 'ngay', lang) }
  return (
    <ActDisclosure label={t.enterNumber} icon="hash" isOpen id="so-van-ban">
      <Form action={reportPath(report.id, 'so-van-ban')}>
        <NumberField
          name="so"
          label={t.numberField}
          min={1}
          max={99_999}
          value={filled.so}
          error={errors.so}
          isRequired
        />
        <DateField
          name="ngay"
          label={t.dayField}
          value={filled.ngay ?? today}
          error={errors.ngay}
          isRequired
        />
        <Button kind="primary" icon="check">
          {t.saveNumber}
        </Button>
      </Form>
    </ActDisclosure>
  )
}
