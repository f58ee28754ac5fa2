import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { Banner, ButtonLink, Stack } from '../../../platform/ui/index.ts'
import type { EditionFile } from '../edition-file.ts'
import { texts } from '../texts.ts'
import { FileItem } from './file-item.tsx'
import { filesPath } from './paths.ts'

export type FilesPartProps = {
  readonly lang: Lang
  readonly editionId: number
  readonly files: readonly EditionFile[]
  /** The edition's words and files may be changed now. */
  readonly isWritable: boolean
  /** What is said in a video or audio is written with the text. */
  readonly hasTranscript: boolean
}

/** The files of an edition on its desk, with the way to change them. */
export function FilesPart(props: FilesPartProps) {
  const { lang, editionId, files, isWritable } = props
  const t = textsIn(lang, texts)
  return (
    <section class="stack" id="tep" aria-labelledby="tep-tieu-de">
      <h2 id="tep-tieu-de">{t.title}</h2>
      {files.length === 0 ? <p class="soft">{t.none}</p> : <FileList {...props} />}
      <CaptionsHint {...props} />
      {isWritable && (
        <p>
          <ButtonLink href={filesPath(editionId)} icon="paperclip">
            {t.edit}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

type FileListProps = Pick<FilesPartProps, 'lang' | 'editionId' | 'files'> & {
  readonly actions?: (file: EditionFile, at: number) => Child
}

export const FileList = ({ lang, editionId, files, actions }: FileListProps) => (
  <ul class="evidence-list">
    {files.map((file, at) => (
      <FileItem lang={lang} editionId={editionId} file={file}>
        {actions?.(file, at)}
      </FileItem>
    ))}
  </ul>
)

/** Whoever cannot hear, or sits among others, reads what is said. */
export function CaptionsHint({
  lang,
  files,
  hasTranscript,
}: Pick<FilesPartProps, 'lang' | 'files' | 'hasTranscript'>) {
  const isSpoken = files.some(({ role }) => role === 'media')
  if (!isSpoken || hasTranscript || files.some(({ role }) => role === 'captions')) return null
  return (
    <Stack>
      <Banner tone="wait" icon="ear">
        {textsIn(lang, texts).needsCaptions}
      </Banner>
    </Stack>
  )
}
