import { type Lang, textsIn } from '../../i18n.ts'
import type { Issue } from '../../result.ts'
import { Button, ErrorSummary, Form, PageHead, Stack, TextField, Wrap } from '../../ui/index.ts'
import { NewPasswordFields } from './new-password-fields.tsx'
import { resetTexts } from './texts.ts'

type ResetPageProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly email: string
  readonly token: string
  readonly issues: readonly Issue[]
}

/** Where a link leads that still works. */
export function ResetPage({ lang, href, email, token, issues }: ResetPageProps) {
  const t = textsIn(lang, resetTexts)
  return (
    <Wrap>
      <Stack gap="loose">
        <PageHead title={t.title} />
        <Form action={href('/dat-lai-mat-khau')}>
          <ErrorSummary lang={lang} issues={issues} />
          <input type="hidden" name="ma" value={token} />
          {/* Tells the browser's password store whose password this is. */}
          <TextField name="email" label={t.account} value={email} autocomplete="username" isReadOnly />
          <NewPasswordFields lang={lang} issues={issues} />
          <div class="button-row">
            <Button kind="primary" icon="key-round">
              {t.save}
            </Button>
          </div>
        </Form>
      </Stack>
    </Wrap>
  )
}
