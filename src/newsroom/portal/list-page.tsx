import { type Lang, type Text, textsIn } from '../../platform/i18n.ts'
import { Chip, Chips, PageHead, Pager, Stack, Wrap } from '../../platform/ui/index.ts'
import type { Headline } from '../story.ts'
import { texts } from '../texts.ts'
import { HeadlineList } from './headlines.tsx'

export type ListPageProps = {
  readonly stories: readonly Headline[]
  readonly count: number
  readonly page: number
  readonly pages: number
  readonly area?: string
  readonly reformAreas: Readonly<Record<string, Text>>
  readonly lang: Lang
  readonly href: (path: string) => string
}

/** All stories, newest first, by theme if one is chosen. */
export function ListPage({ stories, count, page, pages, area, reformAreas, lang, href }: ListPageProps) {
  const t = textsIn(lang, texts)
  const areaName = (key: string) => reformAreas[key]?.[lang] ?? ''
  const pathOf = (at: number) =>
    href(`/tin-tuc?${new URLSearchParams({ ...(area && { 'noi-dung': area }), trang: `${at}` })}`)
  return (
    <Wrap>
      <Stack>
        <PageHead title={area ? t.listOf(areaName(area)) : t.listTitle} lead={t.count(count)} />
        <Chips>
          <Chip href={href('/tin-tuc')} isCurrent={!area}>
            {t.everyArea}
          </Chip>
          {Object.keys(reformAreas).map((key) => (
            <Chip href={href(`/tin-tuc?noi-dung=${key}`)} isCurrent={key === area}>
              {areaName(key)}
            </Chip>
          ))}
        </Chips>
        {stories.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <section class="section">
            <h2 class="hidden-text">{t.newest}</h2>
            <HeadlineList stories={stories} href={href} areaName={areaName} />
          </section>
        )}
        <Pager lang={lang} page={page} pages={pages} hrefOf={pathOf} />
      </Stack>
    </Wrap>
  )
}
