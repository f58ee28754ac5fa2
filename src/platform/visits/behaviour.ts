import type { Table } from './table.ts'

/** What a table of readers keeps of each; times are milliseconds. */
export const seenAt = 0
const minuteFrom = 1
const pagesThisMinute = 2
const pages = 3
const browses = 4
const program = 5
export const behaviourColumns = 6

/** Many may sit behind one address with the same browser; nobody of flesh reads a page a second for a minute. */
const mostPagesAMinute = 60
/** By then a browser has asked for the page's look, or shown itself by its headers. */
const pagesWithoutBrowser = 5
const minute = 60_000

/** Takes in one more page and says whether the reader is a program; once taken for one, it stays one. */
export function isProgramReading(readers: Table, row: number, now: number, isFromBrowser: boolean): boolean {
  if (readers.column(pages)[row] === 0 || now - readers.column(minuteFrom)[row]! >= minute) {
    readers.column(minuteFrom)[row] = now
    readers.column(pagesThisMinute)[row] = 0
  }
  readers.column(seenAt)[row] = now
  const inMinute = ++readers.column(pagesThisMinute)[row]!
  const inAll = ++readers.column(pages)[row]!
  if (isFromBrowser) readers.column(browses)[row] = 1
  else if (inAll > pagesWithoutBrowser && readers.column(browses)[row] === 0) takeForProgram(readers, row)
  if (inMinute > mostPagesAMinute) takeForProgram(readers, row)
  return isProgram(readers, row)
}

export const isProgram = (readers: Table, row: number): boolean => readers.column(program)[row] === 1

/** Fetched a style or script, or moved on as browsers do. */
export function actsLikeBrowser(readers: Table, row: number) {
  readers.column(browses)[row] = 1
}

export function takeForProgram(readers: Table, row: number) {
  readers.column(program)[row] = 1
}
