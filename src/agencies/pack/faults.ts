import type { Text } from '../../platform/i18n.ts'
import type { PackTables } from './read-pack.ts'
import { files } from './rows.ts'

/** Where a pack contradicts itself, for whoever has to mend the row. */
export type Fault = { readonly file: string; readonly line: number; readonly text: Text }

/** The first contradiction between the tables of a pack, or undefined when they fit together. */
export function findFault(tables: PackTables): Fault | undefined {
  const slugs = new Set(tables.agencies.map((row) => row.slug))
  const kinds = new Set(tables.kinds.map((row) => row.key))
  const classes = new Set(tables.classes.map((row) => row.key))
  return (
    twice(files.kinds, tables.kinds, (row) => row.key) ??
    twice(files.classes, tables.classes, (row) => row.key) ??
    twice(files.agencies, tables.agencies, (row) => row.slug) ??
    twice(files.aliases, tables.aliases, (row) => `${row.slug} ${row.alias}`) ??
    unknown(files.agencies, tables.agencies, (row) => row.kind, kinds) ??
    unknown(files.names, tables.names, (row) => row.slug, slugs) ??
    unknown(files.parents, tables.parents, (row) => row.slug, slugs) ??
    unknown(files.parents, tables.parents, (row) => row.parent, slugs) ??
    unknown(files.aliases, tables.aliases, (row) => row.slug, slugs) ??
    unknown(files.classKinds, tables.classKinds, (row) => row.class, classes) ??
    unknown(files.classKinds, tables.classKinds, (row) => row.kind, kinds) ??
    endedBeforeBegun(files.agencies, tables.agencies) ??
    overlap(files.names, tables.names, (row) => row.slug) ??
    overlap(files.parents, tables.parents, (row) => row.slug) ??
    overlap(files.classKinds, tables.classKinds, (row) => `${row.class} ${row.kind}`) ??
    nameless(tables) ??
    circle(tables)
  )
}

type Line = { readonly line: number }
type Dated = Line & { readonly valid_from: string; readonly valid_to: string | null }

function twice<T extends Line>(file: string, rows: readonly T[], keyOf: (row: T) => string) {
  const seen = new Set<string>()
  const again = rows.find((row) => seen.has(keyOf(row)) || !seen.add(keyOf(row)))
  return (
    again && fault(file, again, `“${keyOf(again)}” đã có ở dòng trên`, `“${keyOf(again)}” is there already`)
  )
}

function unknown<T extends Line>(
  file: string,
  rows: readonly T[],
  keyOf: (row: T) => string,
  known: ReadonlySet<string>,
) {
  const row = rows.find((row) => !known.has(keyOf(row)))
  return row && fault(file, row, `chưa khai báo “${keyOf(row)}”`, `“${keyOf(row)}” is not declared`)
}

function endedBeforeBegun<T extends Dated>(file: string, rows: readonly T[]) {
  const row = rows.find((row) => row.valid_to !== null && row.valid_to <= row.valid_from)
  return (
    row && fault(file, row, 'ngày kết thúc phải sau ngày bắt đầu', 'the last day must be after the first')
  )
}

function overlap<T extends Dated>(file: string, rows: readonly T[], keyOf: (row: T) => string) {
  const upTo = new Map<string, string | null>()
  const sorted = rows.toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1))
  const row = sorted.find((row) => {
    const end = upTo.get(keyOf(row))
    upTo.set(keyOf(row), row.valid_to)
    return end === null || (end !== undefined && end > row.valid_from)
  })
  const text = row && `“${keyOf(row)}”: `
  return row
    ? fault(
        file,
        row,
        `${text}thời gian trùng với một dòng khác`,
        `${text}its dates overlap with another row`,
      )
    : endedBeforeBegun(file, rows)
}

function nameless({ agencies, names }: PackTables) {
  const row = agencies.find(
    (agency) => !names.some((n) => n.slug === agency.slug && n.valid_from <= agency.valid_from),
  )
  return row && fault(files.agencies, row, `“${row.slug}” chưa có tên`, `“${row.slug}” has no name`)
}

/** Every walk upwards must end; a circle on any day would never. */
function circle({ parents }: PackTables) {
  const row = parents.find((edge) => {
    const seen = new Set([edge.slug])
    let at: string | undefined = edge.parent
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      at = parents.find((up) => up.slug === at && isValid(up, edge.valid_from))?.parent
    }
    return at === edge.slug
  })
  return row && fault(files.parents, row, `“${row.slug}” nằm dưới chính nó`, `“${row.slug}” is below itself`)
}

const isValid = (row: Dated, day: string) =>
  row.valid_from <= day && (row.valid_to === null || row.valid_to > day)

const fault = (file: string, { line }: Line, vi: string, en: string): Fault => ({
  file,
  line,
  text: { vi, en },
})
