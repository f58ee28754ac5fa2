import { type Lang, textsIn, textsOf } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Choices,
  ErrorSummary,
  errorOf,
  FieldRow,
  Form,
  type IconName,
  PageHead,
  SelectField,
  TextField,
} from '../../platform/ui/index.ts'
import { editionLangs, type StoryKind, storyKinds } from '../story.ts'
import { newStoryPath, newsroomPath } from './addresses.ts'
import type { NamedWord } from './ports.ts'
import { newsroomTexts } from './texts.ts'
import { kindNames, langTitle } from './words.ts'

export type NewStoryPageProps = {
  readonly lang: Lang
  /** Those the actor writes for; with one alone nothing is asked. */
  readonly agencies: readonly { readonly slug: string; readonly shortName: string }[]
  readonly sections: readonly NamedWord[]
  readonly reformAreas: readonly NamedWord[]
  readonly audiences: readonly NamedWord[]
  readonly filled: Readonly<Record<string, string | readonly string[]>>
  readonly issues?: readonly Issue[]
}

export const kindIcons = {
  news: 'newspaper',
  notice: 'megaphone',
  document: 'scroll-text',
  question: 'circle-help',
  guide: 'list-checks',
  photo: 'image',
  video: 'video',
  audio: 'volume-2',
} as const satisfies Record<StoryKind, IconName>

/** What a story begins with: its kind, its title, whose it is, and what it is about. */
export function NewStoryPage(props: NewStoryPageProps) {
  const { lang, agencies, sections, reformAreas, audiences, filled, issues } = props
  const t = textsIn(lang, texts)
  const n = textsIn(lang, newsroomTexts)
  const one = (name: string) => (typeof filled[name] === 'string' ? (filled[name] as string) : undefined)
  const many = (name: string) => [filled[name] ?? []].flat()
  const error = (name: string) => errorOf(issues, name, lang)
  const named = (words: readonly NamedWord[]) =>
    words.map(({ key, name }) => ({ value: key, label: name[lang] }))
  const [only] = agencies
  return (
    <>
      <PageHead title={n.newStory} lead={t.lead} />
      <Form action={newStoryPath} isWide label={n.newStory}>
        <ErrorSummary lang={lang} issues={issues} />
        <Choices
          name="kind"
          label={t.kind}
          look="tiles"
          chosen={one('kind') ?? 'news'}
          options={storyKinds.map((kind) => ({
            value: kind,
            label: kindNames[kind][lang],
            icon: kindIcons[kind],
          }))}
          error={error('kind')}
          isRequired
        />
        <TextField
          name="title"
          label={t.title}
          help={t.titleHelp}
          value={one('title')}
          maxlength={300}
          error={error('title')}
          isRequired
        />
        <FieldRow>
          {agencies.length === 1 && only ? (
            <>
              <input type="hidden" name="agency" value={only.slug} />
              <TextField name="agencyName" label={t.agency} value={only.shortName} isReadOnly />
            </>
          ) : (
            <SelectField
              name="agency"
              label={t.agency}
              value={one('agency')}
              options={agencies.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
              error={error('agency')}
            />
          )}
          <SelectField
            name="lang"
            label={t.language}
            value={one('lang') ?? 'vi'}
            options={editionLangs.map((value) => ({ value, label: langTitle(value, lang) }))}
            error={error('lang')}
          />
          <SelectField
            name="section"
            label={t.section}
            value={one('section')}
            empty={t.later}
            options={named(sections)}
            error={error('sectionKey')}
          />
        </FieldRow>
        <Choices
          name="area"
          label={t.areas}
          hint={t.many}
          isMany
          chosen={many('area')}
          options={named(reformAreas)}
        />
        <Choices
          name="audience"
          label={t.audiences}
          hint={t.many}
          isMany
          chosen={many('audience')}
          options={named(audiences)}
        />
        <ButtonRow>
          <Button kind="primary" icon="pencil">
            {t.start}
          </Button>
          <ButtonLink href={newsroomPath} kind="quiet">
            {t.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}

const texts = textsOf({
  lead: {
    vi: 'Chọn loại và đặt tiêu đề; các mục khác điền sau cũng được.',
    en: 'Choose a kind and a title; the rest can wait.',
  },
  kind: { vi: 'Loại', en: 'Kind' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  titleHelp: {
    vi: 'Nói điều mới nhất với người đọc, không viết hoa cả câu. Địa chỉ của bài lấy từ tiêu đề.',
    en: 'Say what is new to the reader. The address of the story is made from it.',
  },
  agency: { vi: 'Đơn vị của bài', en: 'Agency' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  section: { vi: 'Chuyên mục', en: 'Section' },
  later: { vi: 'Chọn sau', en: 'Choose later' },
  areas: { vi: 'Lĩnh vực cải cách hành chính', en: 'Reform areas' },
  audiences: { vi: 'Đối tượng', en: 'Audiences' },
  many: { vi: 'chọn một hoặc nhiều', en: 'choose one or more' },
  start: { vi: 'Tạo bài và soạn', en: 'Start and write' },
  cancel: { vi: 'Không tạo nữa', en: 'Do not start' },
})
