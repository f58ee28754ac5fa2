import type { Filled } from '../../http/form.ts'
import { type Lang, type Text, textsIn } from '../../i18n.ts'
import type { Issue } from '../../result.ts'
import {
  Button,
  Columns,
  ErrorSummary,
  errorOf,
  Form,
  PageHead,
  Section,
  Stack,
  TextField,
  Wrap,
} from '../../ui/index.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { signInTexts } from './texts.ts'

/** A sample account: its address, what it is called by its post, and what may be tried with it. */
export type DemoAccount = { readonly email: string; readonly label: Text; readonly does: Text }
export type Demo = { readonly accounts: readonly DemoAccount[]; readonly password: string }

type SignInPageProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly demo: Demo | undefined
  readonly filled: Filled
  readonly issues: readonly Issue[]
}

export function SignInPage(props: SignInPageProps) {
  const { lang, demo } = props
  const t = textsIn(lang, signInTexts)
  return (
    <Wrap>
      <Stack gap="loose">
        <PageHead title={t.title} lead={t.lead} />
        {demo ? <TwoWaysIn {...props} demo={demo} /> : <SignInForm {...props} />}
      </Stack>
    </Wrap>
  )
}

/** The demo's: sample accounts first, unless the form came back with something to mend. */
function TwoWaysIn(props: SignInPageProps & { demo: Demo }) {
  const { lang, href, demo, filled, issues } = props
  const t = textsIn(lang, signInTexts)
  const action = href('/dang-nhap/tai-khoan-mau')
  const form = <SignInForm {...props} />
  const samples = (
    <Section title={t.demoTitle} lead={t.demoLead}>
      <DemoAccounts lang={lang} action={action} accounts={demo.accounts} tiep={tiepOf(filled)} />
    </Section>
  )
  if (issues.length === 0)
    return (
      <Columns isEven aside={form} asideLabel={t.byPassword}>
        {samples}
      </Columns>
    )
  return (
    <Columns isEven aside={samples} asideLabel={t.demoTitle}>
      {form}
    </Columns>
  )
}

function SignInForm({ lang, href, demo, filled, issues }: SignInPageProps) {
  const t = textsIn(lang, signInTexts)
  return (
    <Section title={t.byPassword} lead={demo && t.demoPassword(demo.password)}>
      <Form action={href('/dang-nhap')}>
        <ErrorSummary lang={lang} issues={issues} />
        <TextField
          name="email"
          type="email"
          label={t.email}
          value={String(filled.email ?? '')}
          error={errorOf(issues, 'email', lang)}
          autocomplete="username"
          isRequired
        />
        <TextField
          name="password"
          type="password"
          label={t.password}
          error={errorOf(issues, 'password', lang)}
          autocomplete="current-password"
          isRequired
        />
        <input type="hidden" name="tiep" value={tiepOf(filled)} />
        <div class="button-row">
          <Button kind="primary" icon="log-in">
            {t.signIn}
          </Button>
          <a href={href('/quen-mat-khau')}>{t.forgotten}</a>
        </div>
      </Form>
    </Section>
  )
}

const tiepOf = (filled: Filled) => String(filled.tiep ?? '')
