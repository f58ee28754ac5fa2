import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { Button, DateField, errorOf, TextArea, TextField } from '../../platform/ui/index.ts'
import { askTexts } from './act-texts.ts'
import type { ActKey } from './acts-for.ts'

/** What was sent to the desk and refused: which act, why, and what was typed. */
export type RefusedAct = {
  readonly key: string
  readonly issues: readonly Issue[]
  readonly filled: Readonly<Record<string, string | readonly string[]>>
}

type Asking = { readonly lang: Lang; readonly refused?: RefusedAct }

/** What an act asks before it is done; acts that ask nothing are not here. */
export const questions: Partial<Record<ActKey, (asking: Asking) => Child>> = {
  return: ({ lang, refused }) => (
    <>
      <Reason
        name="returnReason"
        {...{ lang, refused }}
        label={askTexts.returnReason[lang]}
        help={askTexts.returnHelp[lang]}
      />
      <Button icon="undo-2">{askTexts.returnGo[lang]}</Button>
    </>
  ),
  schedule: ({ lang, refused }) => (
    <>
      <DateField
        name="at"
        withTime
        label={askTexts.at[lang]}
        help={askTexts.atHelp[lang]}
        value={typed(refused, 'at')}
        error={errorOf(refused?.issues, 'at', lang)}
      />
      <Button icon="calendar-clock">{askTexts.scheduleGo[lang]}</Button>
    </>
  ),
  force: ({ lang, refused }) => (
    <>
      <Reason
        name="forceReason"
        {...{ lang, refused }}
        label={askTexts.forceReason[lang]}
        help={askTexts.forceHelp[lang]}
      />
      <Button kind="danger" icon="triangle-alert">
        {askTexts.forceGo[lang]}
      </Button>
    </>
  ),
  withdraw: ({ lang, refused }) => (
    <>
      <Reason
        name="withdrawReason"
        {...{ lang, refused }}
        label={askTexts.withdrawReason[lang]}
        help={askTexts.withdrawHelp[lang]}
      />
      <Button kind="danger" icon="ban">
        {askTexts.withdrawGo[lang]}
      </Button>
    </>
  ),
  unpublish: ({ lang, refused }) => (
    <>
      <Reason
        name="unpublishReason"
        {...{ lang, refused }}
        label={askTexts.unpublishReason[lang]}
        help={askTexts.unpublishHelp[lang]}
      />
      <TextField
        name="redirectTo"
        label={askTexts.redirectTo[lang]}
        help={askTexts.redirectHelp[lang]}
        value={typed(refused, 'redirectTo')}
        error={errorOf(refused?.issues, 'redirectTo', lang)}
        maxlength={300}
      />
      <Button kind="danger" icon="eye-off">
        {askTexts.unpublishGo[lang]}
      </Button>
    </>
  ),
  discard: ({ lang }) => (
    <>
      <p class="soft small">{askTexts.discardHelp[lang]}</p>
      <Button kind="danger" icon="trash-2">
        {askTexts.discardGo[lang]}
      </Button>
    </>
  ),
}

type ReasonProps = Asking & { readonly name: string; readonly label: string; readonly help: string }

const Reason = ({ name, label, help, lang, refused }: ReasonProps) => (
  <TextArea
    {...{ name, label, help }}
    rows={3}
    maxlength={1000}
    value={typed(refused, name)}
    error={errorOf(refused?.issues, name, lang)}
  />
)

export const typed = (refused: RefusedAct | undefined, name: string): string | undefined => {
  const value = refused?.filled[name]
  return typeof value === 'string' ? value : undefined
}
