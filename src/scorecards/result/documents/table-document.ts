import { formatNumber } from '../../../platform/i18n.ts'
import type { AnnexTable } from '../../../platform/official/annex-book-model.ts'
import type { Annex, OfficialDocument, Run, Table } from '../../../platform/official/model.ts'

export type Cell = string | number | null

/** A document that is a table: the same values become a Word file and a workbook. Documents are in Vietnamese. */
export type TableDocument = {
  /** In the file's name: 'phu-luc'. */
  readonly key: string
  readonly kind: string
  readonly about: string
  /** Sentences before the table. */
  readonly lead: readonly string[]
  readonly columns: readonly {
    readonly title: string
    readonly width?: number
    /** Digits after the comma of a column of numbers. */
    readonly digits?: number
  }[]
  readonly groups: readonly { readonly title: string; readonly rows: readonly (readonly Cell[])[] }[]
  readonly isLandscape?: boolean
}

export type Frame = {
  readonly issuer: OfficialDocument['issuer']
  readonly place: string
  readonly symbol: string
  readonly draftMonth: { readonly month: number; readonly year: number }
  /** Above everything, where the figures are a sample's. */
  readonly notice?: string
  readonly signature: OfficialDocument['signature']
  readonly recipients: readonly string[]
}

/** As a document to be numbered by the clerk and signed: no number, day or name is invented. */
export function officialOf(document: TableDocument, frame: Frame): OfficialDocument {
  const { issuer, place, symbol, draftMonth, notice, signature, recipients } = frame
  const table = tableOf(document)
  const annex: Annex = { number: '', title: document.about, body: [table], isLandscape: true }
  return {
    issuer,
    ...{ symbol, number: null, place, issuedOn: null, draftMonth, isDraft: true, signature },
    ...(notice !== undefined && { notice }),
    ...{ kind: document.kind, about: document.about },
    body: [
      ...document.lead.map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] })),
      ...(document.isLandscape ? [] : [table]),
    ],
    recipients,
    archive: 'VT, CCHC',
    annexes: document.isLandscape ? [annex] : [],
  }
}

function tableOf({ columns, groups }: TableDocument): Table {
  return {
    kind: 'table',
    columns: columns.map(({ title, width, digits }) => ({ title, width, isNumber: digits !== undefined })),
    rows: groups.flatMap(({ title, rows }) => [
      ...(groups.length > 1 || title ? [[[{ text: title, bold: true }]]] : []),
      ...rows.map((row) => row.map((cell, at): Run[] => [{ text: textOf(cell, columns[at]?.digits) }])),
    ]),
  }
}

const textOf = (cell: Cell, digits: number | undefined): string =>
  cell === null ? '' : typeof cell === 'number' ? formatNumber(cell, 'vi', digits ?? 0) : cell

export const annexOf = (
  { key, kind, about, lead, columns, groups }: TableDocument,
  notice?: string,
): AnnexTable => ({
  name: key,
  title: `${kind}: ${about}`,
  notes: [...(notice ? [notice] : []), ...lead],
  columns: columns.map(({ title, width, digits }) => ({
    title,
    kind: digits === undefined ? 'text' : 'number',
    ...(digits !== undefined && { digits }),
    ...(width !== undefined && { width: width * 6 }),
  })),
  rows: groups.flatMap(({ title, rows }) => [
    ...(title ? [{ isGroup: true, cells: [title] }] : []),
    ...rows.map((cells) => ({ cells: [...cells] })),
  ]),
})
