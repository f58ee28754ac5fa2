import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { EvidenceItem, Icon, type IconName, Tag } from '../../../platform/ui/index.ts'
import type { EditionFile } from '../edition-file.ts'
import { kindName } from '../receive-files.ts'
import { texts } from '../texts.ts'
import { fetchPath } from './paths.ts'

type FileItemProps = {
  readonly lang: Lang
  readonly editionId: number
  readonly file: EditionFile
  readonly children?: Child
}

/** One file: what it is called, what is known of it, whether its signature holds. */
export function FileItem({ lang, editionId, file, children }: FileItemProps) {
  const t = textsIn(lang, texts)
  const { label, name, mediaType, pages, size, sha256, role, replaces } = file
  const facts = [
    kindName(mediaType),
    pages ? t.pages(pages) : undefined,
    role === 'file' && isWritten(mediaType) ? (file.hasWords ? t.found : t.notFound) : undefined,
    role === 'media' ? t.media : undefined,
    role === 'captions' ? t.captions : undefined,
  ]
  return (
    <EvidenceItem
      lang={lang}
      name={label || name}
      href={fetchPath(editionId, file.id)}
      icon={iconOf(file)}
      bytes={size}
      sha256={sha256}
      taken={[label ? name : undefined, ...facts].filter(Boolean).join(', ')}
      state={replaces ? <Tag tone="sea">{t.willReplace}</Tag> : undefined}
    >
      {mediaType === 'application/pdf' && <SignatureLine lang={lang} file={file} />}
      {children}
    </EvidenceItem>
  )
}

/** What the check of a signature found, with what it does not say. */
function SignatureLine({ lang, file }: { lang: Lang; file: Pick<EditionFile, 'signature' | 'signer'> }) {
  const t = textsIn(lang, texts)
  const { signature, signer } = file
  if (signature === 'broken')
    return (
      <p class="small tone-late strong">
        <Icon name="triangle-alert" /> {t.broken}
      </p>
    )
  if (signature === 'intact')
    return (
      <p class="small">
        <Icon name="shield-check" /> {t.intact(signer ?? '?')}. <span class="soft">{t.trustNotJudged}</span>
      </p>
    )
  return (
    <p class="small soft">
      <Icon name="shield-check" /> {signature === 'none' ? t.unsigned : t.unchecked}
    </p>
  )
}

const isWritten = (mediaType: string) => /pdf|officedocument/.test(mediaType)

const iconOf = ({ mediaType, role }: EditionFile): IconName => {
  if (role === 'media') return 'volume-2'
  if (role === 'captions') return 'ear'
  if (mediaType.startsWith('image/')) return 'image'
  return mediaType.includes('spreadsheet') ? 'file-spreadsheet' : 'file-text'
}
