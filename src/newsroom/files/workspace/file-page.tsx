import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { acceptedEndings } from '../../../platform/media/index.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  errorOf,
  FileField,
  Form,
  PageHead,
  Section,
  Stack,
  TextField,
} from '../../../platform/ui/index.ts'
import type { EditionFile } from '../edition-file.ts'
import { texts } from '../texts.ts'
import { FileList } from './files-part.tsx'
import { filePath, filesPath } from './paths.ts'

export type FilePageProps = {
  readonly lang: Lang
  readonly editionId: number
  readonly file: EditionFile
  readonly filled?: Filled
  readonly issues?: readonly Issue[]
}

/** One file: what it is called, another in its place, or none. */
export function FilePage({ lang, editionId, file, filled, issues = [] }: FilePageProps) {
  const t = textsIn(lang, texts)
  const path = filePath(editionId, file.id)
  const typed = (name: 'name' | 'label') => String(filled?.[name] ?? file[name])
  return (
    <Stack>
      <PageHead title={t.change} lead={file.label || file.name} />
      <ErrorSummary lang={lang} issues={issues} />
      <FileList lang={lang} editionId={editionId} files={[file]} />
      <Section title={t.nameTitle}>
        <Form action={`${path}/ten`}>
          <TextField
            name="label"
            label={t.label}
            help={t.labelHelp}
            value={typed('label')}
            maxlength={200}
            error={errorOf(issues, 'label', lang)}
          />
          <TextField
            name="name"
            label={t.name}
            value={typed('name')}
            maxlength={160}
            error={errorOf(issues, 'name', lang)}
            isRequired
          />
          <p>
            <Button kind="primary">{t.saveName}</Button>
          </p>
        </Form>
      </Section>
      <Section title={t.replace}>
        <Form action={`${path}/thay`} hasFiles>
          <FileField
            name="file"
            label={t.newFile}
            help={t.replaceHelp}
            error={errorOf(issues, 'file', lang)}
            lang={lang}
            accept={`${acceptedEndings},.vtt`}
          />
          <p>
            <Button icon="refresh-cw">{t.sendReplacement}</Button>
          </p>
        </Form>
      </Section>
      <Card title={t.removeTitle}>
        <p class="soft">{t.removeNote}</p>
        <form method="post" action={`${path}/bo`}>
          <Button kind="danger" icon="trash-2">
            {t.remove}
          </Button>
        </form>
      </Card>
      <p>
        <ButtonLink href={filesPath(editionId)} icon="arrow-left">
          {t.backToFiles}
        </ButtonLink>
      </p>
    </Stack>
  )
}
