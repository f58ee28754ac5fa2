import { type Lang, textsIn } from '../../platform/i18n.ts'
import { acceptedEndings } from '../../platform/media/index.ts'
import {
  Choices,
  errorOf,
  FileButtons,
  FileField,
  ForChoice,
  formatSize,
  shortFingerprint,
  TextArea,
} from '../../platform/ui/index.ts'
import type { Evidence } from '../activity.ts'
import type { Upload } from '../store-evidence.ts'
import type { Words } from '../words.ts'
import type { EntryFieldsProps } from './entry-fields.tsx'
import { entryTexts } from './entry-texts.ts'
import { many, one } from './filled.ts'

type Props = Pick<EntryFieldsProps, 'lang' | 'filled' | 'issues'> & {
  readonly choices: { readonly words: Pick<Words, 'forms'> }
  /** Files that came with an earlier sending of this form. */
  readonly kept: readonly Upload[]
  /** What an activity that is amended has already. */
  readonly present?: readonly Evidence[]
}

/** Pictures, files and links that prove it. Named types make iPhones send JPEG instead of HEIC. */
export function EvidenceFields({ lang, filled, issues, choices, kept, present = [] }: Props) {
  const t = textsIn(lang, entryTexts)
  return (
    <>
      {present.length > 0 && (
        <Choices
          name="drop"
          label={t.drop}
          help={t.dropHelp}
          look="rows"
          isMany
          options={present.map((item) => ({
            value: String(item.id),
            label: item.name,
            note: aboutFile(item, lang),
          }))}
          chosen={many(filled, 'drop')}
        />
      )}
      {kept.length > 0 && (
        <Choices
          name="kept"
          label={t.kept}
          help={t.keptHelp}
          look="rows"
          isMany
          options={kept.map((item) => ({
            value: item.sha256,
            label: item.name,
            note: aboutFile(item, lang),
          }))}
          chosen={kept.map(({ sha256 }) => sha256)}
        />
      )}
      <FileButtons label={t.evidence}>
        <FileField
          lang={lang}
          name="photo"
          label={t.photo}
          icon="camera"
          accept="image/jpeg,image/png,image/webp"
          fromCamera
        />
        <FileField
          lang={lang}
          name="file"
          label={t.file}
          icon="paperclip"
          isMany
          accept={acceptedEndings}
          error={errorOf(issues, 'file', lang)}
        />
      </FileButtons>
      <p class="soft small">
        {choices.words.forms.map(({ key, name, evidence }) => (
          <ForChoice field="form" value={key} chosen={one(filled, 'form')}>
            {evidence && <b>{t.usualEvidence(name[lang], evidence[lang].toLowerCase())}</b>}{' '}
          </ForChoice>
        ))}
        {t.evidenceLead}
      </p>
      <TextArea
        name="link"
        label={t.link}
        hint={t.linkHint}
        rows={2}
        value={one(filled, 'link')}
        error={errorOf(issues, 'link', lang)}
      />
    </>
  )
}

type About = { readonly sha256: string | null; readonly size: number | null }

/** '1,8 MB, # 9f3a 41c7 … e20b'; nothing for a link. */
export const aboutFile = ({ sha256, size }: About, lang: Lang): string | undefined =>
  sha256 ? `${formatSize(size ?? 0, lang)}, # ${shortFingerprint(sha256)}` : undefined
