import { peopleByIds, type Role } from '../../agencies/index.ts'
import { reminderDaysOn } from '../../planning/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Tx } from '../../platform/database/open.ts'
import { formatDay } from '../../platform/dates.ts'
import type { Deps } from '../../platform/http/context.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { type Dunning, dunningOf } from './dunning.ts'
import { mailTexts } from './mail-texts.ts'
import { type Letter, sheetPath, tell } from './mails.ts'
import type { Sheet } from './round.ts'
import { sheetsUnderWay } from './store.ts'
import { appraisersOf } from './store-rounds.ts'
import { type Step, turnOf } from './turn.ts'
import { stepName } from './turn-texts.ts'

type RemindDeps = Pick<Deps, 'db' | 'clock' | 'origin'>
type Due = {
  readonly sheet: Sheet
  readonly step: Step
  readonly until: string
  readonly dunning: Dunning
}

/**
 * The job of every morning: whoever a sheet waits for is told before its day and once after it. Appraisers get one mail
 * for all their sheets. On rest days nothing goes out; run twice, every mail goes once. Answers how many are owed today.
 */
export async function remindTurns(deps: RemindDeps): Promise<number> {
  const today = deps.clock.today()
  if (!vietnamCalendar().isWorkingDay(today)) return 0
  const due = (await sheetsUnderWay(deps.db)).flatMap((sheet) => dueOf(sheet, today))
  return deps.db.transaction().execute(async (tx) => {
    let mails = 0
    for (const [step, roles] of told) {
      const letters = due.filter((one) => one.step === step).map((one) => letterOf(deps, one))
      mails += await tell(tx, deps, roles, letters)
    }
    return (
      mails +
      (await tellAppraisers(
        tx,
        deps,
        due.filter(({ step }) => step === 'appraise'),
      ))
    )
  })
}

/** Whom a step waits for in the sheet's own agency. */
const told: readonly (readonly [Step, readonly Role[]])[] = [
  ['self', ['unit_officer']],
  ['sign', ['head']],
  ['explain', ['unit_officer', 'head']],
]

function dueOf(sheet: Sheet, today: Temporal.PlainDate): readonly Due[] {
  const { step, until, daysLeft } = turnOf(sheet, today, vietnamCalendar())
  const dunning = dunningOf(daysLeft, reminderDaysOn(today))
  return until === null || dunning === undefined ? [] : [{ sheet, step, until, dunning }]
}

const letterOf = ({ origin }: RemindDeps, { sheet, step, until, dunning }: Due): Letter => ({
  key: `sheet:${sheet.id}:due:${step}:${until}:${dunning}`,
  agencyId: sheet.agencyId,
  write: (agency) =>
    mailTexts.due(
      sheet.round.nameVi,
      agency,
      stepName(step, 'vi'),
      formatDay(until),
      `${origin}${sheetPath(sheet)}`,
    ),
})

/** One mail a round and day, to everybody who is named in it. */
async function tellAppraisers(tx: Tx, { clock, origin }: RemindDeps, due: readonly Due[]): Promise<number> {
  let mails = 0
  const together = Map.groupBy(due, ({ sheet, until, dunning }) => `${sheet.round.id}:${until}:${dunning}`)
  for (const [key, some] of together) {
    const [{ sheet, until }] = some as [Due]
    const named = await appraisersOf(tx, sheet.round.id)
    const address = `${origin}/lam-viec/cham-diem/tham-dinh`
    const mail = mailTexts.toAppraise(sheet.round.nameVi, some.length, formatDay(until), address)
    const people = await peopleByIds(
      tx,
      named.map(({ userId }) => userId),
    )
    for (const { userId, email: recipient } of people)
      await queueMail(tx, { key: `round:${key}:appraise:${userId}`, recipient, ...mail }, clock.now())
    mails += people.length
  }
  return mails
}
