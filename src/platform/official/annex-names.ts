/** A name for one cell of the book, and the key it stands for. */
export type NamedPlace = { readonly name: string; readonly range: string; readonly comment: string }

const longest = 31

/** Names that Excel accepts and that differ from one another, also for those who do not see capitals. */
export function sheetNames(wished: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wished.map((wish) => {
    const clean = wish.replaceAll(/[[\]:*?/\\\p{Cc}\s]+/gu, ' ').replaceAll(/^['\s]+|['\s]+$/g, '') || 'Bảng'
    for (let again = 1; ; again++) {
      const ending = again === 1 ? '' : ` (${again})`
      const name = `${clean.slice(0, longest - ending.length).trim()}${ending}`
      const folded = name.toLocaleLowerCase('vi')
      if (taken.has(folded)) continue
      taken.add(folded)
      return name
    }
  })
}

/** 'B7' of row 6, column 1, both counted from nought. */
export const cellName = (row: number, column: number): string => `${letters(column)}${row + 1}`

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** The place of a keyed figure; a name may not look like a cell, and a key may hold what a name may not. */
export const namedPlace = (
  number: number,
  key: string,
  sheet: string,
  row: number,
  column: number,
): NamedPlace => ({
  name: `so_lieu_${number}`,
  range: `${quoted(sheet)}!$${letters(column)}$${row + 1}`,
  comment: key,
})

/** The row that every printed page begins with; written by hand, as a name with a space must stand in quotation marks. */
export const repeatedRow = (sheet: string, row: number) => ({
  name: '_xlnm.Print_Titles',
  range: `${quoted(sheet)}!$${row + 1}:$${row + 1}`,
  scope: sheet,
})

const quoted = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`
