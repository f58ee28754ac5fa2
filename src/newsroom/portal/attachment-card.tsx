import { type Lang, textsIn } from '../../platform/i18n.ts'
import { publicFilePath } from '../../platform/public-files.ts'
import { ButtonLink, formatSize, Icon } from '../../platform/ui/index.ts'
import type { Attachment } from '../story.ts'
import { texts } from '../texts.ts'

type CardProps = {
  readonly file: Attachment
  readonly lang: Lang
  /** Whether the look inside stands open from the start. */
  readonly isOpen?: boolean
}

/** A file as it was published: what it is, how to get it, how to know it is the same file, and a look inside. */
export function AttachmentCard({ file, lang, isOpen }: CardProps) {
  const t = textsIn(lang, texts)
  const path = publicFilePath(file.sha256, file.name)
  const isPdf = file.mediaType === 'application/pdf'
  return (
    <div class="card attachment">
      <div class="row" data-spread>
        <div class="attachment-facts">
          <p>
            <Icon name="file-text" /> <a href={path}>{file.label || file.name}</a>
          </p>
          <p class="soft small">
            {[kindWords(file), formatSize(file.size, lang), file.pages ? t.pages(file.pages) : '']
              .filter(Boolean)
              .join(', ')}
          </p>
          <p class="small">
            <Icon name="shield-check" /> {signatureWords(file, lang)} {t.keptAsIs}
          </p>
        </div>
        <ButtonLink href={`${path}?tai`} icon="download" download={file.name}>
          {t.download}
        </ButtonLink>
      </div>
      <p class="soft small">
        {t.fingerprint}: <code>{file.sha256}</code>
      </p>
      {isPdf && (
        <details open={isOpen}>
          <summary>{t.preview}</summary>
          <iframe class="file-preview" src={path} title={t.previewOf(file.name)} loading="lazy" />
        </details>
      )}
    </div>
  )
}

function signatureWords({ signature, signer }: Attachment, lang: Lang): string {
  const t = textsIn(lang, texts)
  if (signature === 'intact') return t.signatureIntact(signer ?? '')
  if (signature === 'broken') return t.signatureBroken
  return signature === 'none' ? t.unsigned : t.signatureUnchecked
}

/** 'PDF', 'DOCX': the end of its name says it shorter than its type. */
const kindWords = ({ name, mediaType }: Attachment): string =>
  /\.([a-z0-9]{2,5})$/i.exec(name)?.[1]?.toUpperCase() ?? mediaType
