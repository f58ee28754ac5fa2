import type { Filled } from '../../http/form.ts'
import { type Lang, textsIn } from '../../i18n.ts'
import type { Issue } from '../../result.ts'
import {
  Button,
  ButtonLink,
  ErrorSummary,
  errorOf,
  Form,
  PageHead,
  Stack,
  TextField,
  Wrap,
} from '../../ui/index.ts'
import { forgottenTexts, resetTexts, signInTexts } from './texts.ts'

type Common = { readonly lang: Lang; readonly href: (path: string) => string }

/** Asks for the address to which the link goes. */
export function ForgottenPage({
  lang,
  href,
  filled,
  issues,
}: Common & { filled: Filled; issues: readonly Issue[] }) {
  const t = textsIn(lang, forgottenTexts)
  return (
    <Wrap>
      <Stack gap="loose">
        <PageHead title={t.title} lead={t.lead} />
        <Form action={href('/quen-mat-khau')}>
          <ErrorSummary lang={lang} issues={issues} />
          <TextField
            name="email"
            type="email"
            label={textsIn(lang, signInTexts).email}
            value={String(filled.email ?? '')}
            error={errorOf(issues, 'email', lang)}
            autocomplete="username"
            isRequired
          />
          <div class="button-row">
            <Button kind="primary" icon="mail">
              {t.send}
            </Button>
            <a href={href('/dang-nhap')}>{t.back}</a>
          </div>
        </Form>
      </Stack>
    </Wrap>
  )
}

/** The same whether there is such an account or not. */
export function LinkSentPage({ lang, href, email, isDemo }: Common & { email: string; isDemo: boolean }) {
  const t = textsIn(lang, forgottenTexts)
  return (
    <Wrap>
      <Stack gap="loose">
        <PageHead title={t.sentTitle} lead={t.sent(email)} />
        {isDemo && <p>{t.sentDemo}</p>}
        <div class="button-row">
          <ButtonLink href={href('/dang-nhap')}>{t.back}</ButtonLink>
        </div>
      </Stack>
    </Wrap>
  )
}

/** Where a used or outdated link leads. */
export function LinkOverPage({ lang, href }: Common) {
  const t = textsIn(lang, resetTexts)
  return (
    <Wrap>
      <Stack gap="loose">
        <PageHead title={t.overTitle} lead={t.overLead} />
        <div class="button-row">
          <ButtonLink kind="primary" href={href('/quen-mat-khau')}>
            {t.askAgain}
          </ButtonLink>
        </div>
      </Stack>
    </Wrap>
  )
}
