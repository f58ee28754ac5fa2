import { raw } from 'hono/html'
import type { Filled } from '../../platform/http/form.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  type AssetUrls,
  Banner,
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  errorOf,
  Form,
  PageHead,
  TextArea,
  TextField,
} from '../../platform/ui/index.ts'
import { plainOf } from '../body/plain.ts'
import type { EditionAtHand } from '../life/store.ts'
import { writableStates } from '../moves.ts'
import { deskPath, editorPath } from '../workspace/addresses.ts'
import { toolTexts } from './browser-texts.ts'
import { Dialogs } from './dialogs.tsx'
import { timeOf } from './moment.ts'
import { PlainPart } from './plain-part.tsx'
import { editorTexts } from './texts.ts'
import { Toolbar } from './toolbar.tsx'

export type EditorPageProps = {
  readonly lang: Lang
  readonly hand: EditionAtHand
  readonly assets: AssetUrls
  /** Who writes: what is kept on a shared machine is kept for one person. */
  readonly writer: string
  readonly others: readonly string[]
  readonly filled?: Filled
  readonly issues?: readonly Issue[]
}

/** Where a draft is written. Without a script the text is plain writing; the script puts the editor in its place. */
export function EditorPage(props: EditorPageProps) {
  const { lang, hand, assets, issues = [] } = props
  const t = textsIn(lang, editorTexts)
  const { edition } = hand
  const isWritable = (writableStates as readonly string[]).includes(edition.state)
  return (
    <div class="stack">
      <link rel="stylesheet" href={assets.url('editor.css')} />
      <PageHead title={t.pageTitle(edition.title)} />
      {isWritable ? (
        <>
          <ErrorSummary lang={lang} issues={issues} />
          <Others {...props} />
          <DraftForm {...props} />
          <script type="module" src={assets.url('editor.js')} />
        </>
      ) : (
        <Banner tone="wait">
          <p>
            {t.notWritable} <a href={deskPath(edition.id)}>{t.desk}</a>
          </p>
        </Banner>
      )}
    </div>
  )
}

/** Two people in one draft are told of each other; the script keeps it true. */
const Others = ({ lang, others }: EditorPageProps) => (
  <div data-others hidden={others.length === 0}>
    <Banner tone="wait" icon="users">
      <p data-words role="status">
        {others.length > 0 && textsIn(lang, editorTexts).alsoHere(others.join(', '))}
      </p>
    </Banner>
  </div>
)

function DraftForm({ lang, hand, writer, filled, issues = [] }: EditorPageProps) {
  const t = textsIn(lang, editorTexts)
  const { edition, facts } = hand
  const value = (name: string, usual: string) => (typeof filled?.[name] === 'string' ? filled[name] : usual)
  const error = (name: string) => errorOf(issues, name, lang)
  const isSpoken = facts.kind === 'video' || facts.kind === 'audio'
  return (
    <Form hasFiles isWide id="soan-bai" label={t.write} action={editorPath(edition.id)}>
      <input type="hidden" name="revision" value={value('revision', String(edition.revision))} />
      <TextField
        name="title"
        label={t.title}
        hint={t.titleHint}
        value={value('title', edition.title)}
        error={error('title')}
        maxlength={500}
        isRequired
      />
      <TextArea
        name="summary"
        label={t.summary}
        hint={t.summaryHint}
        value={value('summary', edition.summary)}
        error={error('summary')}
        rows={3}
        maxlength={2000}
      />
      {edition.version > 1 && (
        <TextArea
          name="correctionNote"
          label={t.correctionNote}
          help={t.correctionHelp}
          value={value('correctionNote', edition.correctionNote ?? '')}
          error={error('correctionNote')}
          rows={2}
        />
      )}
      <story-editor
        class="story-editor"
        data-address={editorPath(edition.id)}
        data-desk={deskPath(edition.id)}
        data-kept={`loa-ban-${edition.id}-${writer}`}
        data-lang={lang}
        data-refused={filled ? '' : undefined}
      >
        <Toolbar lang={lang} saved={edition.savedAt ? t.savedAt(timeOf(edition.savedAt)) : undefined} />
        <div class="writing" data-writing hidden lang={edition.lang === lang ? undefined : edition.lang} />
        <PlainPart
          lang={lang}
          plain={value('plain', plainOf(edition.body))}
          filled={filled}
          issues={issues}
        />
        <script type="application/json">{raw(inScript(edition.body))}</script>
      </story-editor>
      {isSpoken && (
        <TextArea
          name="transcript"
          label={t.transcript}
          hint={t.transcriptHint}
          value={value('transcript', edition.transcript)}
          rows={8}
        />
      )}
      <ButtonRow>
        <Button kind="primary">{t.save}</Button>
        <ButtonLink href={deskPath(edition.id)} data-done>
          {t.done}
        </ButtonLink>
      </ButtonRow>
      <Dialogs lang={lang} />
      <script type="application/json" id="loi-soan">
        {raw(inScript(wordsOf(lang)))}
      </script>
    </Form>
  )
}

/** The sentences that the script says, those with a place for a name as a pattern. */
function wordsOf(lang: Lang) {
  const t = textsIn(lang, editorTexts)
  return {
    ...textsIn(lang, toolTexts),
    body: t.body,
    unsaved: t.unsaved,
    saving: t.saving,
    saveFailed: t.saveFailed,
    keptHere: t.keptHere,
    restoreKept: t.restoreKept,
    dropKept: t.dropKept,
    conflictOpen: t.conflictOpen,
    conflictMine: t.conflictMine,
    newerThere: t.newerThere,
    altMissing: t.altMissing,
    savedAt: t.savedAt('{}'),
    keptFound: t.keptFound('{}'),
    alsoHere: t.alsoHere('{}'),
    cutOff: t.cutOff,
  }
}

/** JSON that cannot end the script element it stands in. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
