import { type Lang, textsIn } from '../../i18n.ts'
import { Button, DataTable } from '../../ui/index.ts'
import type { DemoAccount } from './sign-in-page.tsx'
import { signInTexts } from './texts.ts'

type DemoAccountsProps = {
  readonly lang: Lang
  readonly action: string
  readonly accounts: readonly DemoAccount[]
  readonly tiep: string
}

/** Each sample account: who it is, what can be tried with it, one button. */
export function DemoAccounts({ lang, action, accounts, tiep }: DemoAccountsProps) {
  const t = textsIn(lang, signInTexts)
  const enter = ({ email, label }: DemoAccount) => (
    <form method="post" action={action}>
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="tiep" value={tiep} />
      <Button iconAfter="arrow-right" aria-label={t.enterAs(label[lang])}>
        {t.enter}
      </Button>
    </form>
  )
  return (
    <DataTable
      caption={t.demoTitle}
      hidesCaption
      asCards
      rows={accounts}
      columns={[
        { title: t.post, isName: true, cell: ({ label }) => label[lang] },
        { title: t.does, label: '', cell: ({ does }) => does[lang] },
        { title: t.action, label: '', cell: enter },
      ]}
    />
  )
}
