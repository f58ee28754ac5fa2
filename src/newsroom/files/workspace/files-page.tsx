import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { acceptedEndings } from '../../../platform/media/index.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  ButtonLink,
  ErrorSummary,
  FileField,
  Form,
  PageHead,
  Section,
  Stack,
} from '../../../platform/ui/index.ts'
import type { Edition } from '../../edition.ts'
import { deskPath } from '../../workspace/addresses.ts'
import type { EditionFile } from '../edition-file.ts'
import { texts } from '../texts.ts'
import { CaptionsHint, FileList } from './files-part.tsx'
import { filePath, filesPath } from './paths.ts'

export type FilesPageProps = {
  readonly lang: Lang
  readonly edition: Edition
  readonly files: readonly EditionFile[]
  readonly isWritable: boolean
  readonly issues?: readonly Issue[]
}

/** All files of an edition, to add, arrange and change them. */
export function FilesPage({ lang, edition, files, isWritable, issues = [] }: FilesPageProps) {
  const t = textsIn(lang, texts)
  return (
    <Stack>
      <PageHead title={t.titleOf(edition.title)} lead={isWritable ? undefined : t.locked} />
      <ErrorSummary lang={lang} issues={issues} />
      {files.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <FileList
          lang={lang}
          editionId={edition.id}
          files={files}
          actions={(file, at) =>
            isWritable && (
              <FileActions {...{ lang, file, editionId: edition.id, at, last: files.length - 1 }} />
            )
          }
        />
      )}
      <CaptionsHint lang={lang} files={files} hasTranscript={edition.transcript !== ''} />
      {isWritable && <AddForm lang={lang} editionId={edition.id} issues={issues} />}
      <p>
        <ButtonLink href={`${deskPath(edition.id)}#tep`} icon="arrow-left">
          {t.backToDesk}
        </ButtonLink>
      </p>
    </Stack>
  )
}

type ActionsProps = {
  readonly lang: Lang
  readonly editionId: number
  readonly file: EditionFile
  readonly at: number
  readonly last: number
}

function FileActions({ lang, editionId, file, at, last }: ActionsProps) {
  const t = textsIn(lang, texts)
  const path = filePath(editionId, file.id)
  return (
    <div class="row" data-gap="tight">
      <ButtonLink href={path} size="small">
        {t.change}
        <span class="hidden-text">: {file.name}</span>
      </ButtonLink>
      {at > 0 && <Mover action={path} to="up" label={t.up(file.name)} />}
      {at < last && <Mover action={path} to="down" label={t.down(file.name)} />}
    </div>
  )
}

const Mover = ({ action, to, label }: { action: string; to: 'up' | 'down'; label: string }) => (
  <form method="post" action={`${action}/thu-tu`}>
    <Button kind="quiet" size="small" name="to" value={to} icon={`arrow-${to}`} aria-label={label} />
  </form>
)

function AddForm({ lang, editionId, issues }: { lang: Lang; editionId: number; issues: readonly Issue[] }) {
  const t = textsIn(lang, texts)
  const wrong = issues.filter(({ field }) => field === 'file').map(({ text }) => text[lang])
  return (
    <Section title={t.add}>
      <Form action={filesPath(editionId)} hasFiles>
        <FileField
          name="file"
          label={t.files}
          help={t.addHelp}
          error={wrong.length > 0 ? wrong.join(' ') : undefined}
          lang={lang}
          accept={`${acceptedEndings},.vtt`}
          isMany
        />
        <p>
          <Button kind="primary" icon="paperclip">
            {t.send}
          </Button>
        </p>
      </Form>
    </Section>
  )
}
