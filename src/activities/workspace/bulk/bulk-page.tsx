import { textsIn } from '../../../platform/i18n.ts'
import { Button, ButtonLink, Columns, ErrorSummary, Form, PageHead, Row } from '../../../platform/ui/index.ts'
import type { ReadNote } from '../../quick-note/read-note.ts'
import type { Upload } from '../../store-evidence.ts'
import { EntryAside } from '../entry-aside.tsx'
import { type EntryFieldsProps, MatterFields, MoreFields, OccasionFields } from '../entry-fields.tsx'
import { EvidenceFields } from '../evidence-fields.tsx'
import { one } from '../filled.ts'
import { QuickNoteForm, Understood } from '../quick-note.tsx'
import { ReachFields } from '../reach-fields.tsx'
import { WorkFields } from '../work-fields.tsx'
import { bulkTexts } from './bulk-texts.ts'
import { DayRows } from './day-rows.tsx'

export type BulkPageProps = EntryFieldsProps & {
  readonly kept: readonly Upload[]
  readonly note?: { readonly written: string; readonly read: ReadNote }
}

/** One set of facts, several days. */
export function BulkPage(props: BulkPageProps) {
  const { lang, choices, filled, issues, note } = props
  const t = textsIn(lang, bulkTexts)
  const fields = { ...props, hidesDays: true }
  return (
    <>
      <PageHead
        eyebrow={choices.agency.shortName}
        title={t.title}
        lead={t.lead}
        actions={<ButtonLink href="/lam-viec/ghi">{t.oneDay}</ButtonLink>}
      />
      <Columns aside={<EntryAside lang={lang} />} asideLabel={t.title}>
        <ErrorSummary lang={lang} issues={issues} />
        {!issues && <QuickNoteForm {...{ lang, choices }} note={note?.written} />}
        {note && <Understood {...{ lang, choices }} read={note.read} />}
        <Form action="/lam-viec/ghi/nhieu" hasFiles>
          <input type="hidden" name="clientKey" value={one(filled, 'clientKey')} />
          <input type="hidden" name="agency" value={String(choices.agency.id)} />
          <DayRows {...props} />
          <MatterFields {...fields} />
          <OccasionFields {...fields} />
          <p class="soft small">{t.everyDay}</p>
          <ReachFields {...fields} />
          <EvidenceFields {...fields} kept={props.kept} />
          <WorkFields {...fields} />
          <MoreFields {...fields} />
          <Row>
            <Button kind="primary" size="big">
              {t.logs}
            </Button>
          </Row>
        </Form>
      </Columns>
    </>
  )
}
