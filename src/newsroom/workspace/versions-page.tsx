import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  ErrorSummary,
  FilterBar,
  Form,
  PageHead,
  Section,
  SelectField,
  Stack,
} from '../../platform/ui/index.ts'
import type { Difference } from '../life/diff.ts'
import type { KeptVersion } from '../life/store-versions.ts'
import { writableStates } from '../moves.ts'
import { versionsPath } from './addresses.ts'
import type { DeskSight } from './desk-in-sight.ts'
import { DeskTop } from './desk-top.tsx'
import { DiffView } from './diff-view.tsx'
import { newsroomTexts } from './texts.ts'
import { keyOf } from './version-key.ts'
import { versionTexts } from './version-texts.ts'

export type VersionsPageProps = {
  readonly lang: Lang
  readonly sight: DeskSight
  readonly versions: readonly KeptVersion[]
  readonly older?: KeptVersion
  readonly newer?: KeptVersion
  readonly difference?: Difference
  readonly nameOf: (userId: string) => string
  readonly issues?: readonly Issue[]
}

/** The versions kept of a text: any two beside one another, and the way back to one. */
export function VersionsPage(props: VersionsPageProps) {
  const { lang, sight, versions, older, newer, difference, issues } = props
  const t = textsIn(lang, versionTexts)
  const { edition } = sight
  return (
    <>
      <DeskTop lang={lang} sight={sight} current={versionsPath(edition.id)} />
      <PageHead title={edition.title || textsIn(lang, newsroomTexts).untitled} />
      <Stack gap="loose">
        <ErrorSummary lang={lang} issues={issues} />
        {older && newer && difference ? (
          <>
            <Chooser {...props} />
            <Section
              title={t.difference}
              lead={t.differenceLead(nameOfVersion(older, lang), nameOfVersion(newer, lang))}
            >
              {difference.isSame ? <p>{t.same}</p> : <DiffView lang={lang} difference={difference} />}
            </Section>
          </>
        ) : (
          <EmptyState title={t.only}>{t.onlyHelp}</EmptyState>
        )}
        <DataTable caption={t.versions} rows={versions} columns={columnsOf(props)} isFramed asCards />
      </Stack>
    </>
  )
}

function Chooser({ lang, sight, versions, older, newer }: VersionsPageProps) {
  const t = textsIn(lang, versionTexts)
  const options = versions.map((version) => ({
    value: keyOf(version),
    label: `${nameOfVersion(version, lang)}, ${formatMoment(version.savedAt)}`,
  }))
  return (
    <FilterBar lang={lang} action={versionsPath(sight.edition.id)} applyLabel={t.compare}>
      <SelectField name="cu" label={t.older} options={options} value={older && keyOf(older)} />
      <SelectField name="moi" label={t.newer} options={options} value={newer && keyOf(newer)} />
    </FilterBar>
  )
}

function columnsOf({ lang, sight, nameOf }: VersionsPageProps): readonly Column<KeptVersion>[] {
  const t = textsIn(lang, versionTexts)
  const { edition } = sight
  const isWritable = (writableStates as readonly string[]).includes(edition.state)
  return [
    { title: t.version, isName: true, cell: (version) => nameOfVersion(version, lang) },
    { title: t.when, cell: ({ savedAt }) => <span class="unbroken">{formatMoment(savedAt)}</span> },
    { title: t.who, cell: ({ savedBy }) => nameOf(savedBy) },
    { title: t.why, cell: ({ why }) => t[why] },
    {
      title: t.acts,
      label: '',
      cell: (version) =>
        isWritable &&
        version.why !== 'now' && (
          <Form
            action={`${versionsPath(edition.id)}/khoi-phuc`}
            label={t.restoreThis(nameOfVersion(version, lang))}
          >
            <input type="hidden" name="version" value={keyOf(version)} />
            <input type="hidden" name="from" value={String(edition.revision)} />
            <Button size="small" icon="history" aria-label={t.restoreThis(nameOfVersion(version, lang))}>
              {t.restore}
            </Button>
          </Form>
        ),
    },
  ]
}

/** 'Bản 1, lần lưu 4'. */
const nameOfVersion = ({ revision, version }: KeptVersion, lang: Lang): string => {
  const t = textsIn(lang, versionTexts)
  return `${t.edition(version)}, ${t.save(revision)}`
}
