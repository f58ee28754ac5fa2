import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Agency, Directory } from '../agencies/index.ts'
import type { OfficialDocument } from '../platform/official/model.ts'

type Head = Pick<OfficialDocument, 'issuer' | 'symbol' | 'place' | 'signature'>

/** How the agency issues a document on a day: who is above it, its symbol and place, who signs and in what form. */
export function issuerOf(agency: Agency, directory: Directory, day: string): Head {
  const row = formOf(agency, day)
  const [, parent] = directory.upwardsFrom(agency.id)
  const isAuthority = row.on_behalf_of !== ''
  return {
    issuer: {
      ...(row.superior === 'yes' && parent ? { superior: parent.shortName } : {}),
      name: isAuthority ? agency.name : agency.shortName,
    },
    symbol: symbolOf(agency),
    place: directory.upwardsFrom(agency.id).find(({ areaName }) => areaName !== null)?.areaName ?? '',
    signature: {
      ...(isAuthority ? { prefix: 'TM.' as const, onBehalfOf: row.on_behalf_of } : {}),
      title: row.title,
      name: null,
    },
  }
}

/** 'BC-UBND', 'BC-SNV'. */
export const symbolOf = ({ symbol }: Pick<Agency, 'symbol'>): string => (symbol ? `BC-${symbol}` : 'BC')

const columns = [
  'kind',
  'name_begins',
  'superior',
  'on_behalf_of',
  'title',
  'valid_from',
  'valid_to',
] as const
type Row = Readonly<Record<(typeof columns)[number], string>>
let rows: readonly Row[] | undefined

/** The row of its kind whose beginning of the name says most; the last row is for everybody else. */
function formOf({ kind, name }: Agency, day: string): Row {
  rows ??= read(new URL('../../packs/vietnam/reports/issuers.csv', import.meta.url))
  const found = rows
    .filter(({ valid_from, valid_to }) => valid_from <= day && (valid_to === '' || valid_to > day))
    .filter((row) => (row.kind === kind || row.kind === '') && name.startsWith(row.name_begins))
    .sort((a, b) => weight(b) - weight(a))[0]
  if (!found) throw new Error(`no form of issuing for '${kind}' on ${day}`)
  return found
}

const weight = (row: Row) => (row.kind === '' ? 0 : 100) + row.name_begins.length

const read = (file: URL) =>
  parse(readFileSync(file, 'utf8').normalize('NFC'), { columns: true, bom: true, trim: true }) as Row[]
