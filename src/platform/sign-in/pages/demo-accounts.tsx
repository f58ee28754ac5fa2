import { type Lang, textsIn } from '../../i18n.ts'
import { Button } from '../../ui/index.ts'
import type { DemoAccount } from './sign-in-page.tsx'
import { signInTexts } from './texts.ts'

type DemoAccountsProps = {
  readonly lang: Lang
  readonly action: string
  readonly accounts: readonly DemoAccount[]
  readonly tiep: string
}

/** One form a sample account: who it is, what can be tried with it, one button. */
export const DemoAccounts = ({ lang, action, accounts, tiep }: DemoAccountsProps) => (
  <ul class="rows">
    {accounts.map(({ email, label, does }) => (
      <li>
        <form method="post" action={action} class="row" data-spread>
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="tiep" value={tiep} />
          <p>
            <b>{label[lang]}</b>
            <br />
            {does[lang]}
          </p>
          <Button iconAfter="arrow-right" aria-label={textsIn(lang, signInTexts).enterAs(label[lang])}>
            {textsIn(lang, signInTexts).enter}
          </Button>
        </form>
      </li>
    ))}
  </ul>
)
