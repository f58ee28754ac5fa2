import { formatDay } from '../platform/dates.ts'
import { type Lang, textsIn } from '../platform/i18n.ts'
import { columnTypes, type Dataset, type Extent } from '../platform/open-data/index.ts'
import { ButtonLink, ButtonRow, DataTable, PageHead, Section, Stack, Wrap } from '../platform/ui/index.ts'
import { openDataTexts } from './open-data-texts.ts'
import type { Place } from './place.ts'

type OpenDataPageProps = {
  readonly sets: readonly (Dataset & Extent)[]
  readonly licence: Place['licence']
  readonly lang: Lang
  readonly href: (path: string) => string
}

/** Every set of data with its files, its size, and what its columns mean. */
export function OpenDataPage({ sets, licence, lang, href }: OpenDataPageProps) {
  const t = textsIn(lang, openDataTexts)
  return (
    <Wrap>
      <Stack gap="loose">
        <PageHead title={t.title} lead={t.lead} />
        <div class="prose">
          <p>{t.howTo}</p>
          {licence && (
            <p>
              {t.licence}: <a href={licence.address}>{licence[lang]}</a>
            </p>
          )}
        </div>
        {sets.map((set) => (
          <OneSet {...{ set, lang, href }} />
        ))}
      </Stack>
    </Wrap>
  )
}

type OneSetProps = Pick<OpenDataPageProps, 'lang' | 'href'> & { readonly set: Dataset & Extent }

function OneSet({ set, lang, href }: OneSetProps) {
  const t = textsIn(lang, openDataTexts)
  const title = set.title[lang]
  const fileOf = (format: 'csv' | 'json') => (
    <ButtonLink
      href={href(`/du-lieu-mo/${set.key}.${format}`)}
      icon="download"
      aria-label={t.download(title, format.toUpperCase())}
    >
      {format.toUpperCase()}
    </ButtonLink>
  )
  return (
    <Section title={title} id={set.key} isRuled>
      <Stack>
        <p>{set.about[lang]}</p>
        <p class="soft">{[t.rows(set.count), newestOf(set, lang)].filter(Boolean).join(', ')}</p>
        <ButtonRow>
          {fileOf('csv')}
          {fileOf('json')}
        </ButtonRow>
        <details>
          <summary>{t.columns}</summary>
          <DataTable
            caption={t.columnsOf(title)}
            hidesCaption
            columns={[
              { title: t.column, isName: true, cell: ({ key }) => <code>{key}</code> },
              { title: t.type, cell: ({ type }) => columnTypes[type][lang] },
              { title: t.meaning, cell: ({ meaning }) => meaning[lang] },
            ]}
            rows={set.columns}
            asCards
          />
        </details>
      </Stack>
    </Section>
  )
}

function newestOf({ updatedAt }: Extent, lang: Lang): string | undefined {
  if (!updatedAt) return undefined
  const t = textsIn(lang, openDataTexts)
  return updatedAt.length === 'YYYY-MM-DD'.length ? t.updatedDay(formatDay(updatedAt)) : t.updated(updatedAt)
}
