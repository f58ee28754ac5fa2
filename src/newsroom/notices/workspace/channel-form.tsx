import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  errorOf,
  FieldRow,
  Form,
  SelectField,
  TextField,
} from '../../../platform/ui/index.ts'
import { channelKinds, texts } from '../texts.ts'
import { channelsPath } from './addresses.ts'

export type ChannelFormProps = {
  readonly lang: Lang
  readonly action: string
  readonly filled: Filled
  readonly issues?: readonly Issue[]
  /** Changing one that is there: the way back without a change. */
  readonly isChange?: boolean
}

/** What a channel is: its kind, its names, where it is, who keeps it. */
export function ChannelForm({ lang, action, filled, issues, isChange }: ChannelFormProps) {
  const t = textsIn(lang, texts)
  const value = (name: string) => String(filled[name] ?? '')
  const error = (name: string) => errorOf(issues, name, lang)
  const options = Object.entries(channelKinds).map(([key, name]) => ({ value: key, label: name[lang] }))
  const text = (name: 'nameVi' | 'nameEn' | 'keptBy') => (
    <TextField
      name={name}
      label={t[name]}
      value={value(name)}
      error={error(name)}
      maxlength={200}
      isRequired
    />
  )
  return (
    <Form action={action} label={isChange ? t.editChannel : t.addChannel} isWide>
      <ErrorSummary lang={lang} issues={issues} />
      <SelectField
        name="kind"
        label={t.kind}
        options={options}
        value={value('kind')}
        empty=""
        error={error('kind')}
        isRequired
      />
      <FieldRow>
        {text('nameVi')}
        {text('nameEn')}
      </FieldRow>
      <TextField
        name="address"
        label={t.address}
        help={t.addressHelp}
        value={value('address')}
        error={error('address')}
        maxlength={300}
        isRequired
      />
      {text('keptBy')}
      <ButtonRow>
        <Button kind="primary">{isChange ? t.saveChannel : t.addChannel}</Button>
        {isChange && (
          <ButtonLink kind="quiet" href={channelsPath}>
            {t.channels}
          </ButtonLink>
        )}
      </ButtonRow>
    </Form>
  )
}
