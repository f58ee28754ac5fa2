import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import {
  Checkbox,
  type Column,
  DataTable,
  DateField,
  EmptyState,
  FilterBar,
  PageHead,
  SelectField,
  Stack,
  TextField,
} from '../../platform/ui/index.ts'
import type { Agency } from '../agency.ts'
import type { Directory } from '../directory.ts'
import { groupsOf } from '../groups.ts'
import { PastNote } from '../portal/past-note.tsx'
import { texts as portalTexts } from '../portal/texts.ts'
import type { ListFilter } from './list.tsx'
import { texts } from './texts.ts'

/** An agency and, where the reader may know, how many people hold the two roles that count. */
export type AgencyRow = { readonly agency: Agency; readonly officers?: number; readonly heads?: number }

export type ListPageProps = {
  readonly directory: Directory
  readonly filter: ListFilter
  readonly rows: readonly AgencyRow[]
  readonly all: readonly AgencyRow[]
  readonly isPast: boolean
  readonly lang: Lang
}

/** Agencies in groups with who is there; what is missing is said first. */
export function ListPage(props: ListPageProps) {
  const { directory, rows, all, isPast, lang } = props
  const p = textsIn(lang, portalTexts)
  const known = all.filter((row) => row.officers !== undefined)
  const without = known.filter((row) => row.officers === 0).length
  const isSteering = known.length > 1
  return (
    <Stack>
      <PageHead
        title={p.agencies}
        lead={isSteering ? textsIn(lang, texts).withoutOfficer(without, known.length) : p.total(all.length)}
      />
      {isPast && <PastNote day={directory.day} lang={lang} todayHref="/lam-viec/don-vi" />}
      <Filters {...props} isSteering={isSteering} />
      {rows.length === 0 ? <Nothing {...props} /> : <Table {...props} isSteering={isSteering} />}
    </Stack>
  )
}

type Steering = { readonly isSteering: boolean }

function Filters({ directory, filter, isPast, isSteering, lang }: ListPageProps & Steering) {
  const t = textsIn(lang, texts)
  const p = textsIn(lang, portalTexts)
  const isFiltered = filter.words !== '' || filter.kind !== '' || filter.lacksOfficer || isPast
  const kinds = directory.kinds.map(({ key, nameVi, nameEn }) => ({
    value: key,
    label: lang === 'vi' ? nameVi : nameEn,
  }))
  return (
    <FilterBar lang={lang} action="/lam-viec/don-vi" clearHref={isFiltered ? '/lam-viec/don-vi' : undefined}>
      <TextField name="tim" label={p.searchLabel} hint={p.searchHint} type="search" value={filter.words} />
      <SelectField name="loai" label={p.kind} options={kinds} value={filter.kind} empty={t.allKinds} />
      <DateField name="ngay" label={p.dayLabel} value={directory.day} />
      {isSteering && (
        <Checkbox name="thieu" value="dau-moi" label={t.onlyWithoutOfficer} isChosen={filter.lacksOfficer} />
      )}
    </FilterBar>
  )
}

const Nothing = ({ directory, filter, lang }: ListPageProps) => {
  const p = textsIn(lang, portalTexts)
  const title = filter.words === '' ? p.nothingKnown(directory.day) : p.noneFound(filter.words)
  return <EmptyState title={title} action={<a href="/lam-viec/don-vi">{p.showAll}</a>} />
}

type Line = AgencyRow | { readonly group: string; readonly count: number }

function Table({ directory, rows, isPast, isSteering, lang }: ListPageProps & Steering) {
  const t = textsIn(lang, texts)
  const p = textsIn(lang, portalTexts)
  const ofDay = isPast ? `?ngay=${directory.day}` : ''
  const columns: Column<Line>[] = [
    { title: t.agency, isName: true, cell: (line) => ('agency' in line ? nameOf(line, ofDay) : line.group) },
    { title: p.symbol, cell: (line) => ('agency' in line ? line.agency.symbol : '') },
    { title: p.areaCode, cell: (line) => ('agency' in line ? line.agency.areaCode : '') },
  ]
  const count = (value: number | undefined) =>
    value === 0 ? <span class="soft">{t.none}</span> : value !== undefined && formatNumber(value, lang)
  const people: Column<Line>[] = [
    { title: t.officers, isNumber: true, cell: (line) => ('agency' in line ? count(line.officers) : '') },
    { title: t.heads, isNumber: true, cell: (line) => ('agency' in line ? count(line.heads) : '') },
  ]
  return (
    <DataTable
      caption={p.total(rows.length)}
      columns={isSteering ? [...columns, ...people] : columns}
      rows={linesOf(directory, rows, lang)}
      look={(line) => ({ isGroup: 'group' in line })}
      isDense
      isFramed
      asCards
    />
  )
}

const nameOf = ({ agency }: AgencyRow, ofDay: string) => (
  <a href={`/lam-viec/don-vi/${agency.slug}${ofDay}`}>{agency.shortName}</a>
)

/** The rows with a line before each group that names it and its number. */
function linesOf(directory: Directory, rows: readonly AgencyRow[], lang: Lang): readonly Line[] {
  const rowOf = new Map(rows.map((row) => [row.agency, row]))
  return groupsOf(directory, [...rowOf.keys()]).flatMap(({ kind, sections }) =>
    sections.flatMap(({ parent, agencies }) => {
      const name = lang === 'vi' ? kind.nameVi : kind.nameEn
      const group = `${parent ? `${name}, ${parent.shortName}` : name} (${agencies.length})`
      return [{ group, count: agencies.length }, ...agencies.map((agency) => rowOf.get(agency)!)]
    }),
  )
}
