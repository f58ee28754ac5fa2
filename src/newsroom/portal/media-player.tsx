import { type Lang, textsIn } from '../../platform/i18n.ts'
import { publicFilePath } from '../../platform/public-files.ts'
import { ButtonLink, formatSize, Section } from '../../platform/ui/index.ts'
import type { Attachment, Story } from '../story.ts'
import { storyTexts } from './story-texts.ts'

type Props = { readonly story: Story; readonly lang: Lang }

/** Film or sound in the browser's own player, its captions, the file to take away, and every word of it below. */
export function MediaPlayer({ story, lang }: Props) {
  const t = textsIn(lang, storyTexts)
  const media = story.attachments.filter(({ role }) => role === 'media')
  const captions = story.attachments.filter(({ role }) => role === 'captions')
  return (
    <>
      {media.map((file) => (
        <div class="player">
          <Player {...{ story, file, captions }} label={t.captions} />
          <ButtonLink href={`${pathOf(file)}?tai`} icon="download" size="small" download={file.name}>
            {`${t.downloadMedia} (${formatSize(file.size, lang)})`}
          </ButtonLink>
        </div>
      ))}
      <Transcript {...{ story, lang }} />
    </>
  )
}

type PlayerProps = Pick<Props, 'story'> & {
  readonly file: Attachment
  readonly captions: readonly Attachment[]
  readonly label: string
}

function Player({ story, file, captions, label }: PlayerProps) {
  const shared = {
    controls: true,
    preload: 'metadata',
    src: pathOf(file),
    'aria-label': story.title,
  } as const
  const tracks = captions.map((track) => (
    <track kind="captions" src={pathOf(track)} srclang={story.lang} label={label} default />
  ))
  return story.kind === 'video' ? <video {...shared}>{tracks}</video> : <audio {...shared}>{tracks}</audio>
}

function Transcript({ story, lang }: Props) {
  const t = textsIn(lang, storyTexts)
  const lines = story.transcript.split('\n').filter(Boolean)
  return (
    <Section title={t.transcript} id="loi-ghi">
      {lines.length === 0 ? (
        <p class="soft">{t.noTranscript}</p>
      ) : (
        <div class="prose" lang={story.lang === lang ? undefined : story.lang}>
          {lines.map((line) => (
            <p>{line}</p>
          ))}
        </div>
      )}
    </Section>
  )
}

const pathOf = (file: Attachment) => publicFilePath(file.sha256, file.name)
