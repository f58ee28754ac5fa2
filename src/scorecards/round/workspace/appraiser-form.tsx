import { textsIn } from '../../../platform/i18n.ts'
import { Button, ButtonRow, Facts, Form, SelectField } from '../../../platform/ui/index.ts'
import { roundPath } from '../../self/paths.ts'
import { fieldName } from '../field-name.ts'
import type { RoundPageProps } from './round-page.tsx'
import { roundTexts } from './texts.ts'

/** Who appraises each field; shown to everybody, changed by who manages the round. */
export function AppraiserForm({ lang, round, fields, people, mayManage }: RoundPageProps) {
  const t = textsIn(lang, roundTexts)
  if (fields.length === 0) return <p class="soft">{t.needsClasses}</p>
  if (!mayManage || (round.state !== 'draft' && round.state !== 'open'))
    return (
      <Facts
        items={fields.map(({ field, named }) => ({
          label: fieldName(field, lang),
          value: named?.userName ?? t.nobody,
        }))}
      />
    )
  return (
    <Form action={`${roundPath(round.id)}/nguoi-tham-dinh`} label={t.appraisers} isWide>
      <div class="grid" data-align="bottom">
        {fields.map(({ field, named }) => (
          <SelectField
            name={`field-${field}`}
            label={fieldName(field, lang)}
            empty={t.nobody}
            value={named?.userId}
            options={people}
          />
        ))}
      </div>
      <ButtonRow>
        <Button>{t.saveAppraisers}</Button>
      </ButtonRow>
    </Form>
  )
}
