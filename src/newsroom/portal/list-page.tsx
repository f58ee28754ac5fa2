import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Chip, Chips, EmptyState, Icon, PageHead, Pager, Stack, Wrap } from '../../platform/ui/index.ts'
import type { Headline } from '../story.ts'
import { texts } from '../texts.ts'
import { HeadlineList } from './headlines.tsx'
import { listTexts } from './list-texts.ts'
import { type ListOfStories, mostStories } from './load-list.ts'

export type ChipLink = { readonly label: string; readonly path: string; readonly isCurrent?: boolean }

export type ListPageProps = {
  readonly title: string
  readonly eyebrow?: string
  readonly lead?: string
  /** Path of the list without the page of it. */
  readonly path: string
  readonly list: ListOfStories
  readonly chips?: { readonly label: string; readonly links: readonly ChipLink[] }
  readonly feed?: string
  readonly areaName: (key: string) => string
  readonly lang: Lang
  readonly href: (path: string) => string
}

/** A list of stories, newest first. */
export function ListPage(props: ListPageProps) {
  const { title, eyebrow, lead, path, list, chips, feed, lang, href } = props
  const t = textsIn(lang, listTexts)
  return (
    <Wrap>
      <Stack gap="loose">
        <PageHead
          eyebrow={eyebrow}
          title={title}
          lead={[lead, howMany(list, lang)].filter(Boolean).join(' ')}
        />
        {chips && (
          <nav aria-label={chips.label}>
            <Chips>
              {chips.links.map((chip) => (
                <Chip href={href(chip.path)} isCurrent={chip.isCurrent}>
                  {chip.label}
                </Chip>
              ))}
            </Chips>
          </nav>
        )}
        <ListBody {...props} />
        <Pager
          lang={lang}
          page={list.page}
          pages={list.pages}
          hrefOf={(page) => href(`${path}?trang=${page}`)}
        />
        {list.page === list.pages && list.count > mostStories && (
          <p>
            {t.olderInArchive} <a href={href('/luu-tru')}>{t.archive}</a>
          </p>
        )}
        {feed && (
          <p class="small">
            <a href={feed}>
              <Icon name="rss" /> {t.feed}
            </a>
          </p>
        )}
      </Stack>
    </Wrap>
  )
}

const howMany = ({ count }: ListOfStories, lang: Lang): string =>
  count > mostStories
    ? `${textsIn(lang, listTexts).countUpTo(mostStories)}.`
    : count > 0
      ? `${textsIn(lang, texts).count(count)}.`
      : ''

function ListBody({ list, areaName, lang, href }: ListPageProps) {
  const t = textsIn(lang, listTexts)
  const isMixed = lang === 'en' && list.stories.some((story: Headline) => story.lang !== 'en')
  if (list.stories.length === 0)
    return (
      <EmptyState title={t.none}>
        <a href={href('/tin-tuc')}>{t.noneHelp}</a>
      </EmptyState>
    )
  return (
    <section class="section">
      <h2 class="hidden-text">{textsIn(lang, texts).newest}</h2>
      {isMixed && <p class="soft small">{t.englishFirst}</p>}
      <HeadlineList stories={list.stories} href={href} areaName={areaName} lang={lang} />
    </section>
  )
}
