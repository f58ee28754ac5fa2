import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  ErrorSummary,
  errorOf,
  Facts,
  Form,
  PageHead,
  Stack,
} from '../../platform/ui/index.ts'
import type { Agency } from '../agency.ts'
import type { Membership } from '../membership.ts'
import { roleNames } from '../roles.ts'
import { texts } from './texts.ts'

export type EndRolePageProps = {
  readonly agency: Agency
  readonly membership: Membership
  readonly on: string
  readonly issues?: readonly Issue[]
  readonly lang: Lang
  readonly here: string
}

/** Whose role ends, and from which day: its own page, so that nobody ends the wrong one. */
export function EndRolePage({ agency, membership, on, issues, lang, here }: EndRolePageProps) {
  const t = textsIn(lang, texts)
  return (
    <Stack>
      {issues && <ErrorSummary lang={lang} issues={issues} />}
      <PageHead title={t.end} lead={t.endNote} />
      <Facts
        items={[
          { label: t.person, value: membership.fullName },
          { label: t.role, value: roleNames[membership.role][lang] },
          { label: t.agency, value: agency.shortName },
          { label: t.from, value: formatDay(membership.validFrom) },
        ]}
      />
      <Form>
        <DateField name="on" label={t.endOn} value={on} error={errorOf(issues, 'on', lang)} isRequired />
        <ButtonRow>
          <Button kind="danger">{t.end}</Button>
          <ButtonLink href={here}>{t.keep}</ButtonLink>
        </ButtonRow>
      </Form>
    </Stack>
  )
}
