import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  errorOf,
  FieldGroup,
  FieldRow,
  Form,
  Row,
  Section,
  TextArea,
  TextField,
} from '../../../platform/ui/index.ts'
import type { KeptSet } from '../set.ts'
import { setPath } from './paths.ts'
import { bandRows, shownShare } from './read-head.ts'
import { setTexts } from './set-texts.ts'

export type SetHeadFormProps = {
  readonly lang: Lang
  readonly set: KeptSet
  readonly filled?: Filled
  readonly issues?: readonly Issue[]
}

/** Name, legal basis and classes of results of a draft. */
export function SetHeadForm({ lang, set, filled, issues }: SetHeadFormProps) {
  const t = textsIn(lang, setTexts)
  const said = (name: string, kept: string) => (filled?.[name] === undefined ? kept : String(filled[name]))
  const field = (name: string, kept: string) => ({
    ...{ name, value: said(name, kept), error: errorOf(issues, name, lang) },
  })
  return (
    <Section title={t.about} isRuled>
      <Form action={setPath(set.id)}>
        <input type="hidden" name="edit" value={String(set.edit)} />
        <TextField {...field('nameVi', set.nameVi)} label={t.nameVi} maxlength={300} isRequired />
        <TextField {...field('nameEn', set.nameEn)} label={t.nameEn} maxlength={300} />
        <TextArea {...field('legalBasis', set.legalBasis)} label={t.legalBasis} rows={2} maxlength={2000} />
        <FieldGroup name="bands" label={t.bands} error={errorOf(issues, 'bands', lang)}>
          {Array.from({ length: bandRows(set.bands.length) }, (_, at) => {
            const band = set.bands[at]
            return (
              <FieldRow>
                <TextField
                  {...field(`band-from-${at}`, band ? shownShare(band.fromIndex) : '')}
                  label={t.bandRow(at + 1)}
                  inputmode="decimal"
                />
                <TextField
                  {...field(`band-vi-${at}`, band?.nameVi ?? '')}
                  label={t.bandVi(at + 1)}
                  maxlength={100}
                />
                <TextField
                  {...field(`band-en-${at}`, band?.nameEn ?? '')}
                  label={t.bandEn(at + 1)}
                  maxlength={100}
                />
              </FieldRow>
            )
          })}
        </FieldGroup>
        <Row>
          <Button>{t.save}</Button>
        </Row>
      </Form>
    </Section>
  )
}
