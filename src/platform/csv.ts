type Value = string | number | null

/**
 * Rows as comma-separated values (RFC 4180) with a byte-order mark, so that spreadsheets read the Vietnamese. A text
 * that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export const csvOf = (rows: readonly (readonly Value[])[]): string => `\uFEFF${rows.map(csvLine).join('')}`

/** One row, for a file that is written piece by piece. */
export const csvLine = (row: readonly Value[]): string => `${row.map(cellOf).join(',')}\r\n`

function cellOf(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
