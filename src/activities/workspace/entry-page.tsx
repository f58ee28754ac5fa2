import type { Filled } from '../../platform/http/form.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { KeptForm, KeptPageNotice } from '../../platform/offline/index.ts'
import type { Issue } from '../../platform/result.ts'
import { Button, Chip, Chips, Columns, ErrorSummary, Form, PageHead, Row } from '../../platform/ui/index.ts'
import type { Activity } from '../activity.ts'
import type { ReadNote } from '../quick-note/read-note.ts'
import type { Upload } from '../store-evidence.ts'
import { EntryAside } from './entry-aside.tsx'
import type { EntryChoices } from './entry-choices.ts'
import { iconOf, MatterFields, MoreFields, OccasionFields } from './entry-fields.tsx'
import { entryTexts } from './entry-texts.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import { one } from './filled.ts'
import { QuickNoteForm, Understood } from './quick-note.tsx'
import { ReachFields } from './reach-fields.tsx'
import { WaysToLog } from './ways-to-log.tsx'
import { WorkFields } from './work-fields.tsx'

export type EntryPageProps = {
  readonly lang: Lang
  readonly choices: EntryChoices
  readonly filled: Filled
  readonly issues?: readonly Issue[]
  readonly kept: readonly Upload[]
  /** ISO, the last day that may be chosen. */
  readonly today: string
  /** The activity that is amended; without one a new one is logged. */
  readonly amended?: Activity
  /** Whose form it is, where it may be kept on a device without a network. */
  readonly account?: string
  /** Begins as the agency filled in its last one. */
  readonly isLikeLast?: boolean
  /** The sentence it was filled in from, and what was understood of it. */
  readonly note?: { readonly written: string; readonly read: ReadNote }
}

/** Logging what was done, or amending it: one form, made for a phone. */
export function EntryPage(props: EntryPageProps) {
  const { lang, choices, filled, issues, amended, account, note } = props
  const t = textsIn(lang, entryTexts)
  return (
    <>
      <PageHead
        eyebrow={choices.agency.shortName}
        title={amended ? t.amendTitle : t.logTitle}
        lead={amended ? t.amendLead : t.logLead}
      />
      <Columns aside={<EntryAside lang={lang} />} asideLabel={t.asideLabel}>
        {account && <KeptPageNotice lang={lang} />}
        <ErrorSummary lang={lang} issues={issues} />
        {!amended && !issues && <Starts {...props} />}
        {note && <Understood {...{ lang, choices }} read={note.read} />}
        <Form hasFiles data-kept-offline={account && ''}>
          <input type="hidden" name="clientKey" value={one(filled, 'clientKey')} />
          <input type="hidden" name="agency" value={String(choices.agency.id)} />
          {amended && <input type="hidden" name="version" value={one(filled, 'version')} />}
          <MatterFields {...props} />
          <OccasionFields {...props} />
          <ReachFields {...props} />
          <EvidenceFields {...props} present={amended?.evidence} />
          <WorkFields {...props} />
          <MoreFields {...props} />
          {account && <KeptForm lang={lang} account={account} />}
          <Row>
            <Button kind="primary" size="big">
              {amended ? t.saves : t.logs}
            </Button>
          </Row>
        </Form>
      </Columns>
    </>
  )
}

/** Other agencies to log for, and what was done last: one tap fills in what stays the same. */
function Starts({ lang, choices, note }: EntryPageProps) {
  const { agency, agencies, recent } = choices
  const t = textsIn(lang, entryTexts)
  return (
    <div class="stack needs-network">
      {agencies.length > 1 && (
        <Row gap="tight">
          <span class="soft">{t.forAgency}</span>
          <Chips>
            {agencies.map(({ id, shortName }) => (
              <Chip href={`/lam-viec/ghi?don-vi=${id}`} isCurrent={id === agency.id}>
                {shortName}
              </Chip>
            ))}
          </Chips>
        </Row>
      )}
      {recent.length > 0 && (
        <Row gap="tight">
          <span class="soft">{t.likeLast}</span>
          <Chips>
            {recent.map(({ id, what, form, icon }) => (
              <Chip href={`/lam-viec/ghi?giong=${id}`} icon={iconOf(icon)}>
                {form[lang]}: {what}
              </Chip>
            ))}
          </Chips>
        </Row>
      )}
      <QuickNoteForm {...{ lang, choices }} note={note?.written} />
      <WaysToLog lang={lang} agencyId={agency.id} />
    </div>
  )
}
