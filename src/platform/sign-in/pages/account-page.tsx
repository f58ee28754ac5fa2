import { type Lang, textsIn } from '../../i18n.ts'
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
} from '../../ui/index.ts'
import type { SessionLine } from '../store.ts'
import { NewPasswordFields } from './new-password-fields.tsx'
import { SessionTable } from './session-table.tsx'
import { accountTexts } from './texts.ts'

type AccountPageProps = {
  readonly lang: Lang
  readonly name: string
  readonly email: string
  readonly sessions: readonly SessionLine[]
  /** The session this page is read in. */
  readonly currentId: string
  readonly issues: readonly Issue[]
}

export function AccountPage({ lang, name, email, sessions, currentId, issues }: AccountPageProps) {
  const t = textsIn(lang, accountTexts)
  const others = sessions.filter(({ id }) => id !== currentId).length
  return (
    <Stack gap="loose">
      <PageHead title={t.title} lead={`${name}, ${email}`} />
      <Columns aside={<ChangePassword lang={lang} issues={issues} />} asideLabel={t.change} isEven>
        <Section title={t.sessions} lead={t.sessionsLead} isRuled>
          <Stack>
            <SessionTable lang={lang} sessions={sessions} currentId={currentId} />
            {others > 0 && (
              <form method="post" action="/lam-viec/tai-khoan/phien-khac/ket-thuc">
                <Button kind="danger">{t.endOthers(others)}</Button>
              </form>
            )}
          </Stack>
        </Section>
      </Columns>
    </Stack>
  )
}

function ChangePassword({ lang, issues }: Pick<AccountPageProps, 'lang' | 'issues'>) {
  const t = textsIn(lang, accountTexts)
  return (
    <Section title={t.change} lead={t.changeLead}>
      <Form action="/lam-viec/tai-khoan/mat-khau">
        <ErrorSummary lang={lang} issues={issues} />
        <TextField
          name="current"
          type="password"
          label={t.current}
          error={errorOf(issues, 'current', lang)}
          autocomplete="current-password"
          isRequired
        />
        <NewPasswordFields lang={lang} issues={issues} />
        <div class="button-row">
          <Button kind="primary" icon="key-round">
            {t.change}
          </Button>
        </div>
      </Form>
    </Section>
  )
}
