import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { formatMoment } from '../../platform/dates.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { textsIn } from '../../platform/i18n.ts'
import { Banner, Button, Form, Row } from '../../platform/ui/index.ts'
import { mayMoveSheet } from '../round/round.ts'
import { sheetInSight } from '../round/store.ts'
import { appraisersOf } from '../round/store-rounds.ts'
import { scoresOfSheet } from '../round/store-scores.ts'
import { setOf } from '../sets/store.ts'
import { actsTexts } from './acts-texts.ts'
import { actPath } from './addresses.ts'
import { fieldsOfActor } from './may-appraise.ts'
import { mayDecide, mayExplain } from './permissions.ts'
import { sheetStandingOf } from './sheet-standing.ts'

/** What whoever looks may do with the whole sheet once it is signed: end their fields, the explanation, or the sheet. */
export async function appraisalActs(c: Context<AppEnv>, sheetId: number): Promise<Child> {
  const { deps, actor, lang } = c.var
  const sheet = await sheetInSight(deps.db, actor, sheetId)
  const set = sheet && (await setOf(deps.db, sheet.setId))
  if (!sheet || !set) return null
  const t = textsIn(lang, actsTexts)
  const scores = await scoresOfSheet(deps.db, sheetId)
  const fields = fieldsOfActor(actor, sheet.round.agencyId, await appraisersOf(deps.db, sheet.round.id))
  if (fields.size > 0 && mayMoveSheet('finishAppraisal', sheet.state)) {
    const { waiting, missing, rows } = sheetStandingOf(set.criteria, scores, sheet.state, fields)
    if (rows === 0) return null
    const said = waiting === 0 ? t.allLooked(rows) : t.leftToLook(waiting, rows)
    return act(sheetId, 'xong-linh-vuc', `${said} ${missing > 0 ? t.missing(missing) : ''}`, {
      label: waiting - missing > 0 ? t.finishAgreeing(waiting - missing) : t.finish,
      blocked: missing > 0 ? t.givePointsFirst : undefined,
    })
  }
  const { explained } = sheetStandingOf(set.criteria, scores, sheet.state)
  if (mayExplain(actor, sheet) && mayMoveSheet('closeExplanation', sheet.state)) {
    const until = sheet.explainUntil ? t.until(formatMoment(sheet.explainUntil)) : ''
    return act(sheetId, 'xong-giai-trinh', until, { label: t.close })
  }
  if (mayDecide(actor, sheet) && mayMoveSheet('finalise', sheet.state))
    return act(sheetId, 'chot-phieu', explained > 0 ? t.unanswered(explained) : t.readyToDecide, {
      label: t.finalise,
    })
  return null
}

type Press = { readonly label: string; readonly blocked?: string }

const act = (sheetId: number, name: string, said: string, { label, blocked }: Press) => (
  <Banner tone="wait">
    <Row isSpread>
      <span>{said}</span>
      <Form action={actPath(sheetId, name)} label={label}>
        <Button kind="primary" blocked={blocked}>
          {label}
        </Button>
      </Form>
    </Row>
  </Banner>
)
