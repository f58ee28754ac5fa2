import type { Filled } from '../../platform/http/form.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { Checkbox, DateField, errorOf, FieldRow, Section, TextField } from '../../platform/ui/index.ts'
import { one, Place } from './facts-fields.tsx'
import { factsTexts } from './facts-texts.ts'

type MoreFieldsProps = {
  readonly lang: Lang
  readonly filled: Filled
  readonly issues?: readonly Issue[]
  readonly docTypes: readonly string[]
}

/** What makes a story a document of the register. */
export function DocumentFields({ lang, filled, issues, docTypes }: MoreFieldsProps) {
  const t = textsIn(lang, factsTexts)
  const text = (
    name: 'docType' | 'number' | 'issuer' | 'signer' | 'signerTitle',
    suggestions?: readonly string[],
  ) => (
    <Place id={name}>
      <TextField
        {...{ name, suggestions }}
        label={t[name]}
        value={one(filled, name)}
        maxlength={200}
        error={errorOf(issues, name, lang)}
      />
    </Place>
  )
  const day = (name: 'issuedOn' | 'effectiveOn' | 'expiresOn') => (
    <Place id={name}>
      <DateField
        {...{ name }}
        label={t[name]}
        value={one(filled, name)}
        error={errorOf(issues, name, lang)}
      />
    </Place>
  )
  return (
    <Section title={t.document} lead={t.documentLead}>
      <FieldRow>
        {text('docType', docTypes)}
        {text('number')}
        {day('issuedOn')}
        {text('issuer')}
        {text('signer')}
        {text('signerTitle')}
        {day('effectiveOn')}
        {day('expiresOn')}
      </FieldRow>
    </Section>
  )
}

/** What makes a story an entry of the calendar. */
export function EventFields({ lang, filled, issues }: MoreFieldsProps) {
  const t = textsIn(lang, factsTexts)
  const moment = (name: 'startsAt' | 'endsAt') => (
    <DateField
      {...{ name }}
      withTime
      label={t[name]}
      value={one(filled, name)}
      error={errorOf(issues, name, lang)}
    />
  )
  return (
    <Section title={t.event} lead={t.eventLead}>
      <FieldRow>
        {moment('startsAt')}
        {moment('endsAt')}
        <TextField name="eventPlace" label={t.eventPlace} value={one(filled, 'eventPlace')} maxlength={200} />
      </FieldRow>
      <Checkbox name="isAllDay" label={t.allDay} isChosen={one(filled, 'isAllDay') !== ''} />
    </Section>
  )
}
