import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Band, Card, Columns, DataTable, PageHead, Section, Stack } from '../../platform/ui/index.ts'
import type { Agency } from '../agency.ts'
import type { Directory } from '../directory.ts'
import type { Period } from '../membership.ts'
import type { AgencyFacts } from '../store.ts'
import { AgencyFactsList } from './agency-facts.tsx'
import { AgencyGroups } from './agency-links.tsx'
import { PastNote } from './past-note.tsx'
import { texts } from './texts.ts'

export type AgencyPageProps = {
  readonly agency: Agency
  readonly facts: AgencyFacts
  readonly directory: Directory
  readonly isPast: boolean
  readonly panels: readonly Child[]
  readonly lang: Lang
  readonly href: (path: string) => string
}

/** An agency for everyone: what it is, where it stands, what lies below it, and what others show of it. */
export function AgencyPage({ agency, facts, directory, isPast, panels, lang, href }: AgencyPageProps) {
  const t = textsIn(lang, texts)
  const here = href(`/don-vi/${agency.slug}`)
  const hrefOf = (one: Agency) => href(`/don-vi/${one.slug}${isPast ? `?ngay=${directory.day}` : ''}`)
  const below = directory.childrenOf(agency.id)
  const isBare = panels.length + below.length === 0 && facts.names.length === 1 && !isPast
  const about = (
    <Card title={t.facts}>
      <AgencyFactsList {...{ agency, facts, directory, lang, hrefOf }} />
    </Card>
  )
  return (
    <>
      <Band tone="surface">
        <PageHead
          title={<span lang="vi">{agency.name}</span>}
          lead={lang === 'en' ? agency.nameEn : placeOf(agency, directory)}
        />
      </Band>
      <Band>
        {isBare ? (
          about
        ) : (
          <Columns aside={about} asideLabel={t.facts}>
            {isPast && <PastNote day={directory.day} lang={lang} todayHref={here} />}
            {[...panels]}
            {below.length > 0 && (
              <Stack>
                <h2>{t.below(below.length)}</h2>
                <AgencyGroups directory={directory} agencies={below} lang={lang} hrefOf={hrefOf} />
              </Stack>
            )}
            {facts.names.length > 1 && <Names facts={facts} lang={lang} />}
          </Columns>
        )}
      </Band>
    </>
  )
}

/** 'Thuộc UBND huyện Bác Ái, UBND tỉnh Ninh Thuận' is said by the facts; here only the nearest. */
const placeOf = (agency: Agency, directory: Directory) =>
  agency.parentId === null ? undefined : directory.byId(agency.parentId)?.name

const Names = ({ facts, lang }: { facts: AgencyFacts; lang: Lang }) => {
  const t = textsIn(lang, texts)
  return (
    <Section title={t.names}>
      <DataTable
        caption={t.names}
        hidesCaption
        columns={[
          { title: t.agencies, isName: true, cell: (row) => <span lang="vi">{row.name}</span> },
          { title: t.period, cell: (row) => spanOf(row, lang) },
        ]}
        rows={facts.names}
      />
    </Section>
  )
}

const spanOf = ({ validFrom, validTo }: Period, lang: Lang) => {
  const t = textsIn(lang, texts)
  return validTo === null ? t.since(validFrom) : t.between(validFrom, validTo)
}
