import { type PackRow, packProblem, readPackTable } from '../../platform/pack-file.ts'
import { findFault } from './faults.ts'
import type { PackAgencies } from './pack-agencies.ts'
import { agencyRow, aliasRow, classKindRow, files, kindRow, nameRow, parentRow } from './rows.ts'

/** Reads the agencies of a pack. Throws CannotStart naming the file and the line of the first thing that is wrong. */
export async function readAgenciesOfPack(folder: string): Promise<PackAgencies> {
  const tables = {
    kinds: await readPackTable(folder, files.kinds, kindRow),
    agencies: await readPackTable(folder, files.agencies, agencyRow),
    names: await readPackTable(folder, files.names, nameRow),
    parents: await readPackTable(folder, files.parents, parentRow),
    aliases: await readPackTable(folder, files.aliases, aliasRow),
    classes: await readPackTable(folder, files.classes, kindRow),
    classKinds: await readPackTable(folder, files.classKinds, classKindRow),
  }
  const fault = findFault(tables)
  if (fault) throw packProblem(folder, fault.file, fault.line, fault.text)
  return packOf(tables)
}

type Rows<S> = S extends { _zod: { output: infer T } } ? readonly PackRow<T>[] : never

export type PackTables = {
  readonly kinds: Rows<typeof kindRow>
  readonly agencies: Rows<typeof agencyRow>
  readonly names: Rows<typeof nameRow>
  readonly parents: Rows<typeof parentRow>
  readonly aliases: Rows<typeof aliasRow>
  readonly classes: Rows<typeof kindRow>
  readonly classKinds: Rows<typeof classKindRow>
}

const packOf = (tables: PackTables): PackAgencies => ({
  kinds: tables.kinds.map((row, position) => ({
    key: row.key,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    position,
  })),
  agencies: tables.agencies.map((row) => ({
    slug: row.slug,
    kind: row.kind,
    validFromMeans: row.valid_from_means,
    ...periodOf(row),
    names: byFirstDay(tables.names.filter((name) => name.slug === row.slug)).map(nameOf),
    parents: byFirstDay(tables.parents.filter((edge) => edge.slug === row.slug)).map((edge) => ({
      parent: edge.parent,
      ...periodOf(edge),
    })),
    aliases: tables.aliases
      .filter((alias) => alias.slug === row.slug)
      .map((row) => row.alias)
      .sort(),
  })),
  classes: tables.classes.map((row) => ({
    key: row.key,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    kinds: tables.classKinds
      .filter((kind) => kind.class === row.key)
      .map((kind) => ({ kind: kind.kind, ...periodOf(kind), legalBasis: kind.legal_basis }))
      .sort((a, b) => (a.kind + a.validFrom < b.kind + b.validFrom ? -1 : 1)),
  })),
})

const nameOf = (row: PackTables['names'][number]) => ({
  ...periodOf(row),
  name: row.name,
  shortName: row.short_name,
  nameEn: row.name_en,
  symbol: row.symbol,
  areaCode: row.area_code,
  areaKind: row.area_kind,
  areaName: row.area_name,
})

type Dated = { readonly valid_from: string; readonly valid_to: string | null }

const periodOf = (row: Dated) => ({ validFrom: row.valid_from, validTo: row.valid_to })

const byFirstDay = <T extends Dated>(rows: readonly T[]) =>
  rows.toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1))
