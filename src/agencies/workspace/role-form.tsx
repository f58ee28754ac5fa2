import type { Filled } from '../../platform/http/form.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonRow,
  DateField,
  errorOf,
  FieldRow,
  Form,
  Section,
  SelectField,
  TextField,
} from '../../platform/ui/index.ts'
import { roleNames, roles } from '../roles.ts'
import { texts } from './texts.ts'

export type RoleFormProps = {
  readonly refused?: { readonly filled: Filled; readonly issues: readonly Issue[] }
  readonly today: string
  readonly lang: Lang
  readonly here: string
}

/** Gives a role to whoever has the address; a name is asked for somebody new. */
export function RoleForm({ refused, today, lang, here }: RoleFormProps) {
  const t = textsIn(lang, texts)
  const field = (name: string, label: string) => ({
    name,
    label,
    value: String(refused?.filled[name] ?? (name === 'from' ? today : '')),
    error: errorOf(refused?.issues, name, lang),
  })
  return (
    <Section title={t.give} id="giao-vai-tro">
      <Form action={`${here}/vai-tro`}>
        <TextField {...field('email', t.email)} type="email" isRequired />
        <TextField {...field('fullName', t.fullName)} hint={t.fullNameHint} />
        <SelectField
          {...field('role', t.role)}
          options={roles.map((role) => ({ value: role, label: roleNames[role][lang] }))}
          empty={t.chooseRole}
          isRequired
        />
        <FieldRow>
          <DateField {...field('from', t.from)} isRequired />
          <DateField {...field('to', t.to)} hint={t.toHint} />
        </FieldRow>
        <ButtonRow>
          <Button kind="primary">{t.give}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
