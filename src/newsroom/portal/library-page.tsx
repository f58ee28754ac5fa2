import { dayOf } from '../../platform/clock.ts'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  Chip,
  Chips,
  EmptyState,
  Icon,
  PageHead,
  Pager,
  Picture,
  Stack,
  Wrap,
} from '../../platform/ui/index.ts'
import type { PictureBlock } from '../body/body.ts'
import type { Headline } from '../story.ts'
import { storyPath } from '../story-path.ts'
import { listTexts } from './list-texts.ts'
import type { ListOfStories } from './load-list.ts'

type LibraryKind = 'photo' | 'video' | 'audio'

export type LibraryPageProps = {
  readonly list: ListOfStories
  readonly pictures: ReadonlyMap<number, PictureBlock['attrs']>
  readonly kind?: LibraryKind
  readonly lang: Lang
  readonly href: (path: string) => string
}

const kinds: readonly LibraryKind[] = ['photo', 'video', 'audio']
const icons = { photo: 'image', video: 'video', audio: 'volume-2' } as const
const onCard = '(width < 560px) 100vw, 368px'

/** The library as a wall of cards. */
export function LibraryPage({ list, pictures, kind, lang, href }: LibraryPageProps) {
  const t = textsIn(lang, listTexts)
  const pathOf = (page: number) =>
    href(`/thu-vien?${new URLSearchParams({ ...(kind && { loai: kind }), trang: `${page}` })}`)
  return (
    <Wrap>
      <Stack gap="loose">
        <PageHead title={t.libraryTitle} lead={t.libraryLead} />
        <nav aria-label={t.libraryTitle}>
          <Chips>
            <Chip href={href('/thu-vien')} isCurrent={!kind}>
              {t.all}
            </Chip>
            {kinds.map((one) => (
              <Chip href={href(`/thu-vien?loai=${one}`)} icon={icons[one]} isCurrent={one === kind}>
                {t[one]}
              </Chip>
            ))}
          </Chips>
        </nav>
        {list.stories.length === 0 && <EmptyState title={t.none} />}
        <ul class="library">
          {list.stories.map((story) => (
            <li>
              <LibraryCard {...{ story, lang, href }} picture={pictures.get(story.id)} />
            </li>
          ))}
        </ul>
        <Pager lang={lang} page={list.page} pages={list.pages} hrefOf={pathOf} />
      </Stack>
    </Wrap>
  )
}

type CardProps = Pick<LibraryPageProps, 'lang' | 'href'> & {
  readonly story: Headline
  readonly picture?: PictureBlock['attrs']
}

/** The whole card is one link. Its picture only decorates: the title says what it is. */
function LibraryCard({ story, picture, lang, href }: CardProps) {
  const kind = story.kind as LibraryKind
  return (
    <article class="library-card">
      <div class="library-picture">
        {picture ? <Picture picture={picture} alt="" sizes={onCard} /> : <Icon name={icons[kind]} />}
      </div>
      <h2>
        <a href={href(storyPath(story))} lang={story.lang === lang ? undefined : story.lang}>
          {story.title}
        </a>
      </h2>
      <p class="soft small">
        <Icon name={icons[kind]} /> {textsIn(lang, listTexts)[kind]},{' '}
        <time datetime={story.publishedAt}>{formatDay(dayOf(Temporal.Instant.from(story.publishedAt)))}</time>
      </p>
    </article>
  )
}
