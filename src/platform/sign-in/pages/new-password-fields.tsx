import { type Lang, textsIn } from '../../i18n.ts'
import type { Issue } from '../../result.ts'
import { errorOf, TextField } from '../../ui/index.ts'
import { resetTexts } from './texts.ts'

/** A new password, typed twice; never filled in again. */
export function NewPasswordFields({ lang, issues }: { lang: Lang; issues: readonly Issue[] }) {
  const t = textsIn(lang, resetTexts)
  return (
    <>
      <TextField
        name="password"
        type="password"
        label={t.password}
        help={t.hint}
        error={errorOf(issues, 'password', lang)}
        autocomplete="new-password"
        isRequired
      />
      <TextField
        name="repeated"
        type="password"
        label={t.repeated}
        error={errorOf(issues, 'repeated', lang)}
        autocomplete="new-password"
        isRequired
      />
    </>
  )
}
