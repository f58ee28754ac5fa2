import { formatDay } from '../../platform/dates.ts'
import type { Filled } from '../../platform/http/form.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { Button, ErrorSummary, errorOf, Level, TextField } from '../../platform/ui/index.ts'
import type { MatrixQuery } from '../matrix/matrix-query.ts'
import type { View } from '../matrix/view.ts'
import { asAddress, windowWords } from '../matrix/window-choice.ts'
import { GapFields } from './gap-fields.tsx'
import type { Proposal } from './gather-proposal.ts'
import { contentOf, formName, namesOf } from './proposal-words.ts'
import { gapTexts } from './texts.ts'

export type GapPanelProps = {
  readonly lang: Lang
  readonly query: MatrixQuery
  readonly view: View
  readonly proposal: Proposal
  /** What was sent and refused. */
  readonly refused?: { readonly filled: Filled; readonly issues: readonly Issue[]; readonly isSkip: boolean }
}

export const assignPath = '/lam-viec/bao-phu/giao-viec'
export const skipPath = '/lam-viec/bao-phu/bo-qua'
export const undoPath = '/lam-viec/bao-phu/hoan-tac'

/** An empty cell and the work that would fill it: one press gives it out, changed before or not. */
export function GapPanel(props: GapPanelProps) {
  const { lang, view, proposal, refused } = props
  const t = textsIn(lang, gapTexts)
  const { requirement, agencyIds, dueOn, before, forms } = proposal
  const { theme, audience } = namesOf(view, requirement.required, lang)
  const agencyName = (id: number) => view.directory.byId(id)?.shortName ?? String(id)
  const heading = requirement.isReached
    ? t.partHeading(theme, audience, requirement.missingAreas.length)
    : t.heading(theme, audience, windowWords(view.window, lang).toLowerCase())
  const past = before.agencies.map(({ agencyId, done }) => t.beforeOne(agencyName(agencyId), done)).join(', ')
  return (
    <section class="gap-panel" id="de-xuat" aria-labelledby="de-xuat-ten">
      <div class="gap-why">
        <h2 id="de-xuat-ten">
          <Level level={0} />
          {heading}
        </h2>
        <p class="soft small">
          {past ? t.before(before.year, past) : t.neverBefore}{' '}
          {forms[0] && `${t.works(formName(view, forms[0].key, lang), forms[0].verified, forms[0].done)}. `}
          {t.basis(requirement.required.basis)}
        </p>
      </div>
      <dl>
        <div>
          <dt>{t.proposed}</dt>
          <dd>{contentOf(view, proposal, lang)}</dd>
        </div>
        <div>
          <dt>{t.to}</dt>
          <dd>{agencyIds.length === 1 ? agencyName(agencyIds[0]!) : t.agencies(agencyIds.length)}</dd>
        </div>
        <div>
          <dt>{t.due}</dt>
          <dd class="unbroken">{formatDay(dueOn)}</dd>
        </div>
      </dl>
      <form class="gap-form not-printed" method="post" action={assignPath} novalidate>
        {refused && <ErrorSummary lang={lang} issues={refused.issues} />}
        <HiddenPlace {...props} />
        <GapFields {...props} />
        <Button kind="primary" icon="send">
          {t.assign(agencyIds.length)}
        </Button>
      </form>
      <details class="definition not-printed" open={refused?.isSkip}>
        <summary>{t.skip}</summary>
        <form class="form" method="post" action={skipPath} novalidate>
          <HiddenPlace {...props} />
          <TextField
            name="ly-do"
            label={t.reason}
            value={String(refused?.filled['ly-do'] ?? '')}
            error={errorOf(refused?.issues ?? [], 'ly-do', lang)}
            maxlength={300}
          />
          <Button>{t.confirmSkip}</Button>
        </form>
      </details>
    </section>
  )
}

/** Which cell in which period of which plan, and the view to come back to. */
function HiddenPlace({ query, view, proposal }: GapPanelProps) {
  const { required } = proposal.requirement
  const place = {
    'ke-hoach': view.plan.head.id,
    ...asAddress(view.window),
    'de-xuat': `${required.themeId}.${required.audienceKey}`,
    ...(query.hang && { hang: query.hang }),
    ...(query.cot && { cot: query.cot }),
  }
  return (
    <>
      {Object.entries(place).map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
    </>
  )
}
