import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Banner,
  Button,
  ErrorSummary,
  errorOf,
  FileField,
  Form,
  Row,
  Section,
} from '../../platform/ui/index.ts'
import type { Imported } from './boundaries/import-boundaries.ts'
import { areaTexts } from './texts.ts'

export type Brought = Imported

type Props = { readonly lang: Lang; readonly brought?: Brought; readonly issues?: readonly Issue[] }

/** A file of boundaries, and what became of the last one. */
export function BoundaryForm({ lang, brought, issues }: Props) {
  const t = textsIn(lang, areaTexts)
  return (
    <Section title={t.bring} lead={t.bringLead} id="ranh-gioi">
      <ErrorSummary lang={lang} issues={issues} />
      {brought && (
        <Banner tone={brought.strangers.length > 0 ? 'wait' : undefined}>
          <p>{t.result(brought.found, brought.strangers.length, brought.missing.length)}</p>
          <Names label={t.strangers} names={brought.strangers} />
          <Names label={t.missing} names={brought.missing} />
        </Banner>
      )}
      <Form hasFiles>
        <FileField
          lang={lang}
          name="file"
          label={t.file}
          accept=".geojson,.json,application/geo+json"
          error={errorOf(issues, 'file', lang)}
        />
        <Row>
          <Button>{t.send}</Button>
        </Row>
      </Form>
    </Section>
  )
}

const most = 40

const Names = ({ label, names }: { label: string; names: readonly string[] }) =>
  names.length === 0 ? null : (
    <p class="small">
      {label}: {names.slice(0, most).join(', ')}
      {names.length > most ? '…' : ''}
    </p>
  )
