import { formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn, textsOf } from '../../platform/i18n.ts'
import {
  Button,
  ButtonLink,
  Columns,
  EmptyState,
  Form,
  PageHead,
  Section,
  Stack,
  WorkList,
} from '../../platform/ui/index.ts'
import type { Edition } from '../edition.ts'
import { liveEdition, openEdition } from '../life/store.ts'
import { type EditionLang, editionLangs } from '../story.ts'
import { deskPath, languagesPath } from './addresses.ts'
import type { DeskSight } from './desk-in-sight.ts'
import { DeskTop } from './desk-top.tsx'
import { PlainDraft } from './plain-draft.tsx'
import { StateTag } from './state-tag.tsx'
import { newsroomTexts } from './texts.ts'
import { langNames, langTitle } from './words.ts'

/** The story in its languages: where each stands, and a translation beside what it translates. */
export function LanguagesPage({ lang, sight }: { lang: Lang; sight: DeskSight }) {
  const t = textsIn(lang, texts)
  const { edition, editions } = sight
  const source =
    edition.lang === 'vi' ? undefined : (liveEdition(editions, 'vi') ?? openEdition(editions, 'vi'))
  return (
    <>
      <DeskTop lang={lang} sight={sight} current={languagesPath(edition.id)} />
      <PageHead title={edition.title || textsIn(lang, newsroomTexts).untitled} lead={t.lead} />
      <Stack gap="loose">
        <Section title={t.languages}>
          <WorkList items={editionLangs.map((one) => lineOf(lang, sight, one))} />
        </Section>
        {source && (
          <Section title={t.sideBySide}>
            <Columns
              isEven
              aside={<PlainDraft lang={lang} edition={edition} pictures={sight.pictures} />}
              asideLabel={t.translation}
            >
              <PlainDraft lang={lang} edition={source} pictures={sight.pictures} />
            </Columns>
          </Section>
        )}
        {edition.lang === 'vi' && editions.every((one) => one.lang === 'vi') && (
          <EmptyState title={t.onlyVietnamese}>{t.onlyVietnameseHelp}</EmptyState>
        )}
      </Stack>
    </>
  )
}

function lineOf(lang: Lang, sight: DeskSight, one: EditionLang) {
  const t = textsIn(lang, texts)
  const { edition, editions } = sight
  const live = liveEdition(editions, one)
  const open = openEdition(editions, one)
  const shown = open ?? live ?? editions.find((other) => other.lang === one)
  const name = langNames[one][lang]
  const title = langTitle(one, lang)
  if (!shown)
    return {
      title,
      tag: <span class="soft">{t.none}</span>,
      action: (
        <Form action={`${deskPath(edition.id)}/ban-dich`} label={t.start(name)}>
          <input type="hidden" name="lang" value={one} />
          <Button icon="languages">{t.start(name)}</Button>
        </Form>
      ),
    }
  return {
    title: shown.title || title,
    href: deskPath(shown.id),
    tag: <StateTag state={shown.state} lang={lang} />,
    due: title,
    note: notesOf(lang, shown, live),
    action: open && open.id !== edition.id && (
      <ButtonLink href={deskPath(open.id)} iconAfter="chevron-right" aria-label={`${t.open}: ${title}`}>
        {t.open}
      </ButtonLink>
    ),
  }
}

const notesOf = (lang: Lang, shown: Edition, live: Edition | undefined): string =>
  [
    textsIn(lang, newsroomTexts).version(shown.version),
    shown.savedAt && formatMoment(shown.savedAt),
    live && live.id !== shown.id && textsIn(lang, texts).liveToo(live.version),
  ]
    .filter(Boolean)
    .join(', ')

const texts = textsOf({
  lead: {
    vi: 'Mỗi ngôn ngữ có bản riêng: soạn, duyệt, đăng và gỡ độc lập.',
    en: 'Each language has a text of its own: written, approved, published and withdrawn by itself.',
  },
  none: { vi: 'Chưa có', en: 'None yet' },
  start: { vi: (name: string) => `Mở bản ${name}`, en: (name: string) => `Begin the ${name} text` },
  languages: { vi: 'Các ngôn ngữ', en: 'Languages' },
  open: { vi: 'Mở', en: 'Open' },
  liveToo: {
    vi: (version: number) => `trên cổng đang là bản ${version}`,
    en: (version: number) => `edition ${version} is on the portal`,
  },
  sideBySide: { vi: 'Đối chiếu với bản tiếng Việt', en: 'Beside the Vietnamese text' },
  translation: { vi: 'Bản dịch', en: 'Translation' },
  onlyVietnamese: { vi: 'Bài mới có bản tiếng Việt', en: 'There is only a Vietnamese text so far' },
  onlyVietnameseHelp: {
    vi: 'Mở bản dịch ở ngôn ngữ cần có; hệ thống nhắc khi bản tiếng Việt thay đổi sau đó.',
    en: 'Begin a translation where one is needed; a later change of the Vietnamese text is pointed out.',
  },
})
